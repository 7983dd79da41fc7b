/** A terminal for tests: files in memory, and everything that was written kept. */
import { resolve } from "node:path";
import { readDocument } from "@throughline/ingest";
import type { Bytes, Terminal } from "./terminal.ts";

export interface FakeMachine {
  /** Path to content; a number is an amount of bytes, an Error is thrown. */
  readonly files?: Readonly<Record<string, string | Uint8Array | number | Error>>;
  readonly folders?: readonly string[];
  /** What stdin brings; undefined where a person sits at it. */
  readonly stdin?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly refusesWriting?: boolean;
}

export interface FakeTerminal extends Terminal {
  readonly written: { out: string; err: string; files: Record<string, string> };
}

const CWD = "/desk";

export function fakeTerminal(machine: FakeMachine = {}): FakeTerminal {
  const written: FakeTerminal["written"] = { out: "", err: "", files: {} };
  const screen = (name: "out" | "err") => ({
    isTerminal: machine.isTerminal ?? false,
    columns: machine.columns,
    write: (text: string) => {
      written[name] += text;
    },
    taken: async () => {},
  });
  return {
    written,
    out: screen("out"),
    err: screen("err"),
    env: machine.env ?? {},
    cwd: CWD,
    stdin: {
      isTerminal: machine.stdin === undefined,
      read: async (limit) => upTo(limit, bytesOf(machine.stdin ?? "")),
      chunks: () => piecesOf(bytesOf(machine.stdin ?? "")),
    },
    readFile: async (path, limit) => readFrom(machine, path, limit),
    writeFile: async (path, bytes) => {
      if (machine.refusesWriting === true) throw systemError("EROFS");
      written.files[path.slice(CWD.length + 1)] = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    },
    readLayer: async (bytes, request) => readDocument(bytes, request),
    busy: (work) => work(),
    interrupted: async () => {},
    cores: 1,
    hire: () => {
      throw new Error("this machine has one thread");
    },
    isFolder: (path) => (machine.folders ?? []).some((folder) => resolve(CWD, folder) === path),
  };
}

function readFrom({ files = {}, folders = [] }: FakeMachine, path: string, limit: number): Bytes {
  const name = Object.keys(files).find((file) => resolve(CWD, file) === path);
  if (folders.some((folder) => resolve(CWD, folder) === path)) throw systemError("EISDIR");
  const content = name === undefined ? systemError("ENOENT") : files[name];
  if (content instanceof Error) throw content;
  if (typeof content === "number")
    return { bytes: new Uint8Array(Math.min(content, limit)), more: content > limit };
  return upTo(limit, bytesOf(content ?? ""));
}

/** So small that a line goes over several, and a character over two. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

/** An error as the system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the system says no`), { code });
}

function upTo(limit: number, bytes: Uint8Array): Bytes {
  return { bytes: bytes.subarray(0, limit), more: bytes.length > limit };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
