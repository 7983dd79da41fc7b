/** The server in the folder of a desk: `check` answers as the command does. */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DROPPED, deskWith, MOVED } from "../../test/desk.ts";
import { spokenTo } from "../../test/spoken.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/throughline.js", import.meta.url));

/** What the server answers to the question of one text. */
async function ask(text: string, cwd: string, ...argv: readonly string[]) {
  const clientInfo = { name: "t", version: "0" };
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
  const lines = [
    { jsonrpc: "2.0", id: 1, method: "initialize", params },
    { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "check", arguments: { text } } },
  ];
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const said = await spokenTo([PROGRAM, "mcp", ...argv], input, cwd);
  const answers = said.out.split("\n").filter((line) => line.includes('"id":2'));
  return { ...said, answer: answers[0] === undefined ? null : JSON.parse(answers[0]).result };
}

it("takes the record and what is known and meant from the settings above", async () => {
  const ignore = { "period-differs": "years were moved" };
  const { answer } = await ask(MOVED, await deskWith({ record: "record.json", ignore }));
  const { findings } = answer.structuredContent;
  expect(findings).toMatchObject([{ exact: "at least 40", suppressed: { reason: "years were moved" } }]);
  expect(answer.content[0].text).toContain("known and meant, no fault: years were moved");
});

it("holds a text to the document of the settings, and names it", async () => {
  const { answer } = await ask(DROPPED, await deskWith({ against: "report.txt" }));
  expect(answer.structuredContent).toMatchObject({
    against: "../report.txt",
    findings: [{ exact: "340", differences: ["bound-dropped"] }],
  });
  expect(answer.content[0].text).toContain("not in the source, ../report.txt");
});

it("takes the settings of `--config` before any it would find", async () => {
  const cwd = await deskWith({ failon: "never" });
  const other = await deskWith({ against: "report.txt" });
  const { answer } = await ask(DROPPED, cwd, "--config", `${other}/../throughline.config.json`);
  expect(answer.structuredContent.findings).toHaveLength(1);
});

it("does not start with settings that it does not understand", async () => {
  const { err, code, answer } = await ask(MOVED, await deskWith({ ignored: {}, published: "soon" }));
  expect({ code, answer }).toEqual({ code: 2, answer: null });
  expect(err).toContain("error[unknown-setting]");
  expect(err).toContain("error[not-a-date]");
});
