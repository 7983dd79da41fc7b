/** The server in the folder of a desk: a text gets the marks that the command would give it. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { DROPPED, deskWith, MOVED } from "../../test/desk.ts";
import { spokenTo } from "../../test/spoken.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/throughline.js", import.meta.url));
const MISSPELT = { ignore: { "bond-dropped": "x" } };

interface Where {
  /** The folder that the server starts in. */
  cwd: string;
  /** What the editor has open. */
  folders?: readonly string[];
  uri?: string;
}

/** What the server says where the pointer rests on the words, of an editor that is gone once it has asked. */
async function rest(text: string, words: string, { cwd, folders, uri = "file:///desk/draft.md" }: Where) {
  const position = { line: 0, character: text.indexOf(words) };
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  const workspaceFolders = folders?.map((folder) => ({ uri: uriOf(folder), name: folder })) ?? null;
  const greeting = { processId: null, rootUri: null, workspaceFolders, capabilities: {} };
  const messages = [
    { id: 1, method: "initialize", params: greeting },
    { method: "textDocument/didOpen", params: { textDocument } },
    { id: 2, method: "textDocument/hover", params: { textDocument: { uri }, position } },
  ];
  return spokenTo([PROGRAM, "lsp"], messages.map(framed).join(""), cwd);
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

it("answers what it was asked by an editor that is gone, and ends without a word", async () => {
  const { out, err, code } = await rest(DROPPED, "340", { cwd: tmpdir() });
  expect(out).toContain('"id":2');
  expect({ err, code }).toEqual({ err: "", code: 0 });
});

it("takes the record and what is known and meant from the settings above", async () => {
  const ignore = { "period-differs": "years were moved" };
  const { out } = await rest(MOVED, "40", { cwd: await deskWith({ record: "record.json", ignore }) });
  expect(out).toContain("known and meant: years were moved");
});

it("holds a text to the document of the settings", async () => {
  const { out } = await rest(DROPPED, "340", { cwd: await deskWith({ against: "report.txt" }) });
  expect(out).toContain("differs from the source");
  expect(out).toMatch(/report\.txt, line 1/u);
});

it("does not start with settings that it does not understand", async () => {
  const { err, code, out } = await rest(MOVED, "40", { cwd: await deskWith(MISSPELT) });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("did you mean `bound-dropped`?");
});

it("goes by the editor's folder that a text is in, wherever it was started itself", async () => {
  const ignore = { "bound-dropped": "the clinic rounds" };
  const folders = [
    await deskWith({ against: "report.txt" }),
    await deskWith({ against: "report.txt", ignore }),
  ];
  const [first = "", second = ""] = folders.map((folder) => uriOf(join(folder, "a draft.md")));
  const inFirst = await rest(DROPPED, "340", { cwd: tmpdir(), folders, uri: first });
  expect(inFirst.out).toContain("differs from the source");
  expect(inFirst.out).not.toContain("the clinic rounds");
  const inSecond = await rest(DROPPED, "340", { cwd: tmpdir(), folders, uri: second });
  expect(inSecond.out).toContain("known and meant: the clinic rounds");
  const outside = await rest(DROPPED, "340", { cwd: tmpdir(), folders, uri: "untitled:Untitled-1" });
  expect(outside.out).not.toContain("differs from the source");
});

it("refuses an editor's folder with settings that it does not understand", async () => {
  const { out, err } = await rest(MOVED, "40", { cwd: tmpdir(), folders: [await deskWith(MISSPELT)] });
  expect(out).toMatch(/"id":1,"error":\{"code":-32803,.*did you mean `bound-dropped`/u);
  expect(err).toBe("");
});
