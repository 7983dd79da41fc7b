/**
 * Model Context Protocol over stdin and stdout: one JSON-RPC message a line.
 *
 * The protocol library's own transport drops a malformed line without a word and hangs up on a huge one.
 * This one answers both with a coded error and reads on. When stdin ends, what was asked before is still
 * answered.
 */
import {
  isJSONRPCRequest,
  type JSONRPCMessage,
  PARSE_ERROR,
  parseJSONRPCMessage,
  type Transport,
} from "@modelcontextprotocol/server";
import { linesOf } from "./lines.ts";

/** The longest message: a text of several books. */
export const MOST_BYTES = 16_000_000;
const INVALID_REQUEST = -32600;

export interface Wire {
  readonly chunks: AsyncIterable<Uint8Array>;
  write(text: string): void;
}

export class LineTransport implements Transport {
  onmessage?: (message: JSONRPCMessage) => void;
  onclose?: () => void;
  onerror?: (error: Error) => void;
  /** Settles when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly #wire: Wire;
  readonly #waiting = new Set<string | number>();
  #isOpen = true;
  #hasEnded = false;
  #settle: () => void = () => {};

  constructor(wire: Wire) {
    this.#wire = wire;
    this.ended = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  async start(): Promise<void> {
    void this.#read();
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (!this.#isOpen) return;
    this.#wire.write(`${JSON.stringify(message)}\n`);
    if (!("method" in message) && message.id !== undefined) this.#waiting.delete(message.id);
    if (this.#hasEnded && this.#waiting.size === 0) await this.close();
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.onclose?.();
    this.#settle();
  }

  async #read(): Promise<void> {
    for await (const line of linesOf(this.#wire.chunks, MOST_BYTES)) {
      if ("tooLong" in line) {
        this.#refuse(INVALID_REQUEST, "too-large", `a message has at most ${MOST_BYTES} bytes`);
      } else if (line.text.trim() !== "") this.#receive(line.text);
    }
    this.#hasEnded = true;
    if (this.#waiting.size === 0) await this.close();
  }

  #receive(text: string): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.#refuse(PARSE_ERROR, "not-json", "the line is not JSON; a message is one line of JSON");
      return;
    }
    try {
      const message = parseJSONRPCMessage(value);
      if (isJSONRPCRequest(message)) this.#waiting.add(message.id);
      this.onmessage?.(message);
    } catch {
      this.#refuse(
        INVALID_REQUEST,
        "not-json-rpc",
        "the line is JSON, but no message of JSON-RPC 2.0",
        value,
      );
    }
  }

  /** JSON-RPC answers with the id of the request where one can be made out, else with null. */
  #refuse(code: number, name: string, message: string, request?: unknown): void {
    const error = { code, message, data: { code: name } };
    this.#wire.write(`${JSON.stringify({ jsonrpc: "2.0", id: idOf(request), error })}\n`);
  }
}

function idOf(request: unknown): string | number | null {
  if (typeof request !== "object" || request === null || !("id" in request)) return null;
  return typeof request.id === "string" || typeof request.id === "number" ? request.id : null;
}
