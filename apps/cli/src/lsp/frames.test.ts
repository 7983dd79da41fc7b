import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, framesOf, MOST_BYTES } from "./frames.ts";

async function read(bytes: string, cuts: readonly number[] = []): Promise<Frame[]> {
  const all = new TextEncoder().encode(bytes);
  const at = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
  async function* chunks() {
    for (const [index, from] of at.entries()) yield all.subarray(from, at[index + 1]);
  }
  const frames: Frame[] = [];
  for await (const frame of framesOf(chunks())) frames.push(frame);
  return frames;
}

function framed(body: string, header = ""): string {
  return `${header}Content-Length: ${new TextEncoder().encode(body).length}\r\n\r\n${body}`;
}

const message = (id: number) => ({ jsonrpc: "2.0", id, method: "né" });
const whole = (id: number) => framed(JSON.stringify(message(id)));

describe("framesOf", () => {
  it("gives the same messages however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 10 })), fc.array(fc.nat()), async (ids, cuts) => {
        expect(await read(ids.map(whole).join(""), cuts)).toEqual(
          ids.map((id) => ({ message: message(id) })),
        );
      }),
    );
  });

  it.each([
    ["no JSON", framed("{]"), "not-json"],
    ["an empty body", "Content-Length: 0\r\n\r\n", "not-json"],
    ["no JSON-RPC", framed("[1]"), "not-json-rpc"],
    ["no length", "Content-Type: x\r\n\r\n", "no-length"],
    ["a header without end", `${"x".repeat(9000)}\n\n`, "no-length"],
    ["a length that is none", "Content-Length: -5\r\n\r\n", "no-length"],
  ])("refuses %s and reads on", async (_, bytes, refused) => {
    expect(await read(bytes + whole(1))).toEqual([{ refused }, { message: message(1) }]);
  });

  it("skips a body that is too long without keeping it", async () => {
    const piece = new Uint8Array(1_000_000).fill(120);
    async function* chunks() {
      yield new TextEncoder().encode(`Content-Length: ${MOST_BYTES + 1_000_000}\r\n\r\n`);
      for (let sent = 0; sent < MOST_BYTES + 1_000_000; sent += piece.length) yield piece;
      yield new TextEncoder().encode(whole(2));
    }
    const frames: Frame[] = [];
    for await (const frame of framesOf(chunks())) frames.push(frame);
    expect(frames).toEqual([{ refused: "too-large" }, { message: message(2) }]);
  });

  it("takes other headers and bare newlines", async () => {
    const body = JSON.stringify(message(3));
    expect(
      await read(framed(body, "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n")),
    ).toHaveLength(1);
    expect(await read(`content-length:${body.length + 1}\n\n${body}`)).toEqual([{ message: message(3) }]);
  });
});
