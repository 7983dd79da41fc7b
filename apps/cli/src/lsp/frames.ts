/**
 * Messages of the Language Server Protocol out of bytes: a header with a length, an empty line, so many
 * bytes of JSON.
 *
 * The protocol library's own reader keeps whatever a length announces and says nothing of a message that
 * cannot be read. This one skips what is too long, hands on why a message was refused, and reads on.
 */

/** The longest message: a text of several books. */
export const MOST_BYTES = 64_000_000;
const MOST_HEADER = 4096;
const NEWLINE = 10;

export type Frame =
  | { readonly message: object }
  | { readonly refused: "not-json" | "not-json-rpc" | "too-large" | "no-length" };

/** Every message of the stream, and every reason why one is none. */
export async function* framesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const splitter = new Splitter();
  for await (const chunk of chunks) {
    let rest = chunk;
    while (rest.length > 0) {
      const { frame, used } = splitter.take(rest);
      if (frame !== null) yield frame;
      rest = rest.subarray(used);
    }
  }
}

interface Taken {
  readonly frame: Frame | null;
  readonly used: number;
}

/** Takes bytes piece by piece, each once: in a header, or in a body of known length. */
class Splitter {
  #header = "";
  /** Its last three characters, however long it is. */
  #end = "";
  #body: Uint8Array[] = [];
  #left = 0;
  #isKept = true;

  /** Uses up some bytes of the chunk, up to the end of a header or of a body. */
  take(chunk: Uint8Array): Taken {
    return this.#left > 0 ? this.#takeBody(chunk) : this.#takeHeader(chunk);
  }

  #takeBody(chunk: Uint8Array): Taken {
    const used = Math.min(this.#left, chunk.length);
    if (this.#isKept) this.#body.push(chunk.subarray(0, used));
    this.#left -= used;
    if (this.#left > 0 || !this.#isKept) return { frame: null, used };
    const frame = parse(Buffer.concat(this.#body));
    this.#body = [];
    return { frame, used };
  }

  /** A line at a time; an empty one ends the header. */
  #takeHeader(chunk: Uint8Array): Taken {
    const newline = chunk.indexOf(NEWLINE);
    const used = newline === -1 ? chunk.length : newline + 1;
    const room = MOST_HEADER - this.#header.length;
    this.#header += latin1(chunk.subarray(0, Math.min(used, room)));
    this.#end = (this.#end + latin1(chunk.subarray(Math.max(0, used - 3), used))).slice(-3);
    if (!/(?:^|\n)\r?\n$/u.test(this.#end)) return { frame: null, used };
    return { frame: this.#begin(), used };
  }

  #begin(): Frame | null {
    const length = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/imu.exec(this.#header)?.[1];
    const isBlank = this.#header.trim() === "";
    this.#header = "";
    this.#end = "";
    if (length === undefined) return isBlank ? null : { refused: "no-length" };
    this.#left = Number(length);
    this.#isKept = this.#left <= MOST_BYTES;
    if (this.#left === 0) return { refused: "not-json" };
    return this.#isKept ? null : { refused: "too-large" };
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function parse(bytes: Uint8Array): Frame {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return { refused: "not-json" };
  }
  return isMessage(value) ? { message: value } : { refused: "not-json-rpc" };
}

function isMessage(value: unknown): value is object {
  if (typeof value !== "object" || value === null || !("jsonrpc" in value) || value.jsonrpc !== "2.0")
    return false;
  return ("method" in value && typeof value.method === "string") || "id" in value;
}
