/** The server in the folder of a desk: a text gets the marks that the command would give it. */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DROPPED, deskWith, MOVED } from "../../test/desk.ts";
import { spokenTo } from "../../test/spoken.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/throughline.js", import.meta.url));
const uri = "file:///desk/draft.md";

/** What the server says where the pointer rests on the words. */
async function rest(text: string, words: string, cwd: string) {
  const position = { line: 0, character: text.indexOf(words) };
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  const messages = [
    { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } },
    { method: "textDocument/didOpen", params: { textDocument } },
    { id: 2, method: "textDocument/hover", params: { textDocument: { uri }, position } },
  ];
  const input = messages.map((message) => framed(JSON.stringify({ jsonrpc: "2.0", ...message }))).join("");
  return spokenTo([PROGRAM, "lsp"], input, cwd);
}

function framed(message: string): string {
  return `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
}

it("takes the record and what is known and meant from the settings above", async () => {
  const ignore = { "period-differs": "years were moved" };
  const { out } = await rest(MOVED, "40", await deskWith({ record: "record.json", ignore }));
  expect(out).toContain("known and meant: years were moved");
});

it("holds a text to the document of the settings", async () => {
  const { out } = await rest(DROPPED, "340", await deskWith({ against: "report.txt" }));
  expect(out).toContain("differs from the source");
  expect(out).toMatch(/report\.txt, line 1/u);
});

it("does not start with settings that it does not understand", async () => {
  const { err, code, out } = await rest(MOVED, "40", await deskWith({ ignore: { "bond-dropped": "x" } }));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("did you mean `bound-dropped`?");
});
