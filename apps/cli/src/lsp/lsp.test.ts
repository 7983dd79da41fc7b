/** The server through the client side of the protocol's own library, then spoken to badly. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { fixture } from "../../test/fixture.ts";
import { spokenTo } from "../../test/spoken.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/throughline.js", import.meta.url));
const path = join(await mkdtemp(join(tmpdir(), "throughline-lsp-")), "record.json");
await writeFile(path, JSON.stringify(fixture));
const ARGV = [PROGRAM, "lsp", "--record", path];

const URI = "file:///desk/draft.md";
const RIGHT = "Inspectors made at least 40 lighthouse inspections on both coasts from January to March 2024.";
const WRONG = RIGHT.replace("at least ", "");

describe("lsp", () => {
  let server: ChildProcess;
  let editor: ProtocolConnection;
  const published: PublishDiagnosticsParams[] = [];

  beforeAll(async () => {
    const child = spawn(process.execPath, ARGV, { stdio: ["pipe", "pipe", "inherit"] });
    server = child;
    editor = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    editor.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
    editor.listen();
    const { serverInfo } = await editor.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    expect(serverInfo?.name).toBe("throughline");
    await editor.sendNotification(InitializedNotification.type, {});
  });

  afterAll(() => {
    editor.dispose();
    server.kill();
  });

  /** The next marks that the server sends for a version of the text. */
  function marks(version: number | undefined): Promise<PublishDiagnosticsParams> {
    return expect
      .poll(() => published.find((params) => params.version === version), { timeout: 20_000 })
      .toBeDefined()
      .then(() => {
        const found = published.find((params) => params.version === version);
        if (found === undefined) throw new Error("gone again");
        return found;
      });
  }

  const open = (version: number, text: string) =>
    editor.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId: "markdown", version, text },
    });

  it("marks what differs with its code, where it stands", async () => {
    await open(1, `# Draft\n\nBefore: \u{1f6a2} ${WRONG}\n`);
    const { diagnostics } = await marks(1);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      source: "throughline",
      code: expect.stringContaining("bound-dropped"),
      range: { start: { line: 2, character: 27 }, end: { line: 2, character: 29 } },
      message: expect.stringContaining("at least 40"),
    });
  });

  it("shows the record's words where the pointer rests, and nothing elsewhere", async () => {
    const at = (line: number, character: number) =>
      editor.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position: { line, character } });
    const hover = await at(2, 28);
    expect(JSON.stringify(hover?.contents)).toMatch(
      /differs from the record.*bound-dropped.*Harbour Office/u,
    );
    expect(await at(0, 1)).toBeNull();
  });

  it("offers nothing where a bound cannot safely be put back", async () => {
    const at = { line: 2, character: 28 };
    const params = {
      textDocument: { uri: URI },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    };
    expect(await editor.sendRequest(CodeActionRequest.type, params)).toEqual([]);
  });

  it("takes the mark away when the text is mended, and all of them when it is closed", async () => {
    await editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 2, character: 27 }, end: { line: 2, character: 29 } },
          text: "at least 40",
        },
      ],
    });
    expect((await marks(2)).diagnostics).toEqual([]);
    await editor.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: URI } });
    expect((await marks(undefined)).diagnostics).toEqual([]);
  });

  it("ends when it is told to, and says that all went well", async () => {
    const ended = new Promise((resolve) => {
      server.on("exit", resolve);
    });
    await editor.sendRequest(ShutdownRequest.type);
    await editor.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
  });
});

describe("lsp, spoken to badly", () => {
  const framed = (message: string) => `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
  const request = (id: number, method: string, params: object) =>
    framed(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  const initialize = request(1, "initialize", { processId: null, rootUri: null, capabilities: {} });

  const say = (...parts: readonly string[]) => spokenTo(ARGV, parts.join(""));

  it.each([
    ["no JSON", framed("{]"), "not-json"],
    ["no JSON-RPC", framed("7"), "not-json-rpc"],
    ["no length", "Length: 7\r\n\r\n", "no-length"],
  ])("answers %s with a code and lives on", async (_, bytes, name) => {
    const { out, err } = await say(bytes, initialize);
    expect(err).toBe("");
    expect(out).toContain(`"data":{"code":"${name}"}`);
    expect(out).toContain('"hoverProvider":true');
  });

  it("answers what comes before the greeting, and unknown methods, with a code", async () => {
    const { out, err } = await say(
      request(7, "textDocument/hover", { textDocument: { uri: URI }, position: { line: 0, character: 0 } }),
      initialize,
      request(8, "textDocument/nonsense", {}),
    );
    expect(err).toBe("");
    expect(out).toContain('"hoverProvider":true');
    expect(out).toMatch(/"id":8,"error":\{"code":-32601/u);
  });
});
