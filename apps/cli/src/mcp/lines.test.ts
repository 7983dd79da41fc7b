import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, linesOf } from "./lines.ts";

async function read(pieces: readonly string[], most = 1000): Promise<Line[]> {
  async function* chunks() {
    for (const piece of pieces) yield new TextEncoder().encode(piece);
  }
  const lines: Line[] = [];
  for await (const line of linesOf(chunks(), most)) lines.push(line);
  return lines;
}

describe("linesOf", () => {
  it("gives the same lines however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z\n]*$/u)), async (pieces) => {
        const lines = pieces.join("").split("\n");
        if (lines.at(-1) === "") lines.pop();
        expect(await read(pieces)).toEqual(lines.map((text) => ({ text })));
      }),
    );
  });

  it("tells of a line that is too long, and reads on", async () => {
    expect(await read(["12345", "6\nab", "c\n", "1234567"], 5)).toEqual([
      { tooLong: true },
      { text: "abc" },
      { tooLong: true },
    ]);
  });

  it("takes a carriage return for a part of the break", async () => {
    expect(await read(["a\r\nb"])).toEqual([{ text: "a" }, { text: "b" }]);
  });
});
