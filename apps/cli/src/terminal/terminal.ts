/**
 * All that a command may know of the machine it runs on.
 *
 * It is passed in, so a command is tested without spawning a process. Only `process.ts` beside this
 * file touches the real one.
 */
import type { ReadOptions, TextLayer } from "@throughline/ingest";

/** One of the two ways out: stdout is the answer, stderr everything else. */
export interface Screen {
  /** Whether a person is looking, rather than a pipe or a file. */
  readonly isTerminal: boolean;
  /** Cells of a line, where a terminal says so. */
  readonly columns: number | undefined;
  write(text: string): void;
  /** Resolves when whoever reads has taken what was written. */
  taken(): Promise<void>;
}

/** The first bytes of a file or of stdin, and whether more were left unread. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly more: boolean;
}

/** Another thread of this program, which answers one question after the other. */
export interface Helper<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  dismiss(): void;
}

export interface LayerRequest extends Pick<ReadOptions, "path" | "charset"> {
  /** The longest that it may take. */
  readonly seconds: number;
  /** The most bytes of memory, beside what the program has. */
  readonly memory: number;
  /** Pages read, of how many. */
  progress(done: number, total: number): void;
}

export interface Terminal {
  readonly out: Screen;
  readonly err: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: {
    readonly isTerminal: boolean;
    /** Reads at most `limit` bytes, and no further. */
    read(limit: number): Promise<Bytes>;
    /** All that comes, piece by piece as it comes, for as long as it comes. */
    chunks(): AsyncIterable<Uint8Array>;
  };
  /** Reads at most `limit` bytes of a file. Throws the system's own error, with its `code`. */
  readFile(path: string, limit: number): Promise<Bytes>;
  /** Writes a file whole or not at all, and keeps its permissions. Throws the system's own error. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  isFolder(path: string): boolean;
  /** The text layer of a document, made apart from this thread. Throws an `IngestError`, or what is like one. */
  readLayer(bytes: Uint8Array, request: LayerRequest): Promise<TextLayer>;
  /** Threads that may work at once; 1 where there is no second one to be had. */
  readonly cores: number;
  /** Starts one that works with `task`; what it is asked and answers is between the two. */
  hire<Question, Answer>(task: unknown): Helper<Question, Answer>;
  /** Runs what keeps the process busy for long, so that Ctrl-C ends it at once and not only after it. */
  busy<Value>(work: () => Value): Value;
  /** Resolves when somebody asks the process to end, which from here on does not end by itself. */
  interrupted(): Promise<void>;
}

/** Lines are cut to this where nobody says how wide a line is, so that a pipe gets the same bytes everywhere. */
const DEFAULT_COLUMNS = 100;
const NARROWEST = 40;
const WIDEST = 120;

/** Cells that a line of the answer may fill. */
export function lineWidth(screen: Screen): number {
  if (!screen.isTerminal || screen.columns === undefined) return DEFAULT_COLUMNS;
  return Math.min(Math.max(screen.columns, NARROWEST), WIDEST);
}
