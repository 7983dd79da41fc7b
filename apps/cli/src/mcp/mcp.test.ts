/** The server through the protocol's own client, and through a client that breaks every rule. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture } from "../../test/fixture.ts";
import { spokenTo } from "../../test/spoken.ts";
import { MOST_BYTES } from "./transport.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/throughline.js", import.meta.url));
const FIGURE = "inspections/both-coasts/2024-q1";

const folder = await mkdtemp(join(tmpdir(), "throughline-mcp-"));
const path = join(folder, "record.json");
await writeFile(path, JSON.stringify(fixture));
const ARGV = [PROGRAM, "mcp", "--record", path];

describe("mcp", () => {
  const client = new Client({ name: "tests", version: "0.0.0" });

  beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args: ARGV })));
  afterAll(() => client.close());

  async function call(name: string, args: Record<string, unknown>) {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
    const text = content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
    return { text, data: structuredContent, isError: isError === true };
  }

  it("offers its five tools, none of which changes anything", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(["check", "cite", "find", "series", "show"]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it.each([
    ["find", { words: "inspections", period: "2024-q1" }],
    ["show", { id: FIGURE }],
    ["series", { indicator: "inspections" }],
    ["cite", { figure: FIGURE }],
  ])("carries bound, source and words in what %s answers", async (name, args) => {
    const { text, data, isError } = await call(name, args);
    expect(isError).toBe(false);
    expect(text).toMatch(/at least 40/iu);
    const answer = JSON.stringify(data);
    expect(answer).toContain('"amount":"at least 40 inspections"');
    expect(answer).toMatch(/"words":"[^"]*40/u);
    expect(answer).toContain("Harbour Office");
  });

  it("never states a recorded amount without its bound", async () => {
    const { text } = await call("find", { words: "inspections", period: "2024-q1" });
    for (const { index } of text.matchAll(/\b40\b/gu)) {
      expect(text.slice(index - 9, index).toLowerCase()).toBe("at least ");
    }
  });

  it("checks a text against the record", async () => {
    const text =
      "Harbour inspectors made 40 lighthouse inspections on both coasts from January to March 2024.";
    const { data } = await call("check", { text });
    expect(data).toMatchObject({
      read: { figures: 1, differs: 1 },
      findings: [{ exact: "40", verdict: "differs", differences: ["bound-dropped", "contested"] }],
    });
  });

  it.each([
    ["show", { id: "inspektions/both-coasts/2024-q1" }, "unknown-id"],
    ["series", { indicator: "inspektions" }, "unknown-indicator"],
    ["find", { place: "Nort Cape", period: "soon" }, "unknown-place"],
    ["cite", { figure: "inspections" }, "not-citable"],
    ["check", { text: "40", published: "yesterday" }, "not-a-date"],
  ])("answers what %s cannot do with a code and a hint", async (name, args, code) => {
    const { text, isError } = await call(name, args);
    expect({ isError, text }).toMatchObject({
      isError: true,
      text: expect.stringContaining(`error[${code}]`),
    });
    expect(text).toContain("hint: ");
  });

  it.each([
    ["show", {}],
    ["find", { words: 7 }],
    ["cite", { figure: FIGURE, stile: "apa" }],
    ["steal", {}],
  ])("refuses a call of %s that breaks its contract, and goes on", async (name, args) => {
    const outcome = await client.callTool({ name, arguments: args }).then(
      ({ isError }) => isError,
      (error: unknown) => error instanceof Error,
    );
    expect(outcome).toBe(true);
    expect((await call("show", { id: FIGURE })).isError).toBe(false);
  });
});

describe("mcp, spoken to badly", () => {
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "0" } },
  };
  const call = (id: number) => ({
    jsonrpc: "2.0",
    id,
    method: "tools/call",
    params: { name: "show", arguments: { id: FIGURE } },
  });

  /** What the server answers to these lines, and how it ends. */
  async function say(...lines: readonly (string | object)[]) {
    const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
    const { out, err, code } = await spokenTo(ARGV, `${text}\n`);
    const answers = out.split("\n").flatMap((line): Answer[] => (line === "" ? [] : [JSON.parse(line)]));
    return { answers, code, err };
  }

  interface Answer {
    id: number | null;
    result?: unknown;
    error?: { code: number; data?: { code?: string } };
  }

  it.each([
    ["no JSON", "{]", -32700, "not-json"],
    ["no JSON-RPC", "[1, 2]", -32600, "not-json-rpc"],
    ["half a message", '{"jsonrpc":"2.0","id":', -32700, "not-json"],
    ["NULs", "\0\0\0", -32700, "not-json"],
    ["too much", "x".repeat(MOST_BYTES + 1), -32600, "too-large"],
  ])("answers %s with a code and lives on", async (_, line, code, name) => {
    const { answers, ...ended } = await say(initialize, line, call(2));
    expect(ended).toEqual({ code: 0, err: "" });
    expect(answers).toContainEqual(
      expect.objectContaining({ id: null, error: expect.objectContaining({ code, data: { code: name } }) }),
    );
    expect(answers.find(({ id }) => id === 2)).toHaveProperty("result.structuredContent.kind", "figure");
  });

  it("answers what comes before the greeting, and greets after", async () => {
    const { answers, code } = await say(call(7), initialize, call(8));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id).sort()).toEqual([1, 7, 8]);
    expect(answers.find(({ id }) => id === 8)).toHaveProperty("result");
  });

  it("answers everything that was asked before stdin ended", async () => {
    const { answers } = await say(initialize, ...Array.from({ length: 40 }, (_, at) => call(at + 2)));
    expect(answers.filter(({ result }) => result !== undefined)).toHaveLength(41);
  });
});
