/** The two ends of the connection, as the protocol library wants them, over a terminal's streams. */
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from "vscode-languageserver/node";
import { type Frame, framesOf, MOST_BYTES } from "./frames.ts";

type Refusal = Extract<Frame, { refused: string }>["refused"];

/** What JSON-RPC calls each, and what to say of it. */
const REFUSALS: Readonly<Record<Refusal, readonly [code: number, message: string]>> = {
  "not-json": [-32700, "the message is not JSON"],
  "not-json-rpc": [-32600, "the message is JSON, but none of JSON-RPC 2.0"],
  "too-large": [-32600, `a message has at most ${MOST_BYTES} bytes`],
  "no-length": [-32700, "a message begins with the header `Content-Length`"],
};

export class FrameReader extends AbstractMessageReader implements MessageReader {
  readonly #chunks: AsyncIterable<Uint8Array>;
  readonly #answer: (message: object) => void;

  /** `answer` gets the errors for what no request can be made out of. */
  constructor(chunks: AsyncIterable<Uint8Array>, answer: (message: object) => void) {
    super();
    this.#chunks = chunks;
    this.#answer = answer;
  }

  listen(callback: DataCallback): Disposable {
    void this.#read(callback);
    return { dispose: () => {} };
  }

  async #read(callback: DataCallback): Promise<void> {
    for await (const frame of framesOf(this.#chunks)) {
      if ("message" in frame) callback(frame.message as Message);
      else this.#refuse(frame.refused);
    }
    this.fireClose();
  }

  #refuse(name: Refusal): void {
    const [code, message] = REFUSALS[name];
    this.#answer({ jsonrpc: "2.0", id: null, error: { code, message, data: { code: name } } });
  }
}

export class FrameWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #out: (text: string) => void;

  constructor(out: (text: string) => void) {
    super();
    this.#out = out;
  }

  async write(message: object): Promise<void> {
    const body = JSON.stringify(message);
    this.#out(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  end(): void {}
}
