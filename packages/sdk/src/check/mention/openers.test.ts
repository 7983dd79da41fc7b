import { describe, expect, it } from "vitest";
import { texts as deep } from "../../../test/retold/deep.ts";
import { texts as more } from "../../../test/retold/more.ts";
import { texts } from "../../../test/retold/texts.ts";
import { tokenize } from "../text/tokens.ts";
import * as figures from "./figures.ts";
import * as periods from "./periods.ts";

const SAMPLES = [...texts, ...deep, ...more].map(({ text }) => tokenize(text));
const unseen = (mayBegin: (at: number) => boolean, reads: (at: number) => boolean, count: number) =>
  Array.from({ length: count }, (_, at) => at).filter((at) => reads(at) && !mayBegin(at));

describe("the words that begin a mention", () => {
  it("are those of every period that can be read", () => {
    for (const tokens of SAMPLES) {
      const missed = unseen(
        (at) => periods.mayBegin(tokens, at),
        (at) => periods.readPeriod(tokens, at) !== null,
        tokens.count,
      );
      expect(missed.map((at) => tokens.textOf(at))).toEqual([]);
    }
  });

  it("are those of every figure that can be read", () => {
    for (const tokens of SAMPLES) {
      const free = new Uint8Array(tokens.count);
      const missed = unseen(
        (at) => figures.mayBegin(tokens, at),
        (at) => figures.readFigure(tokens, at, free) !== null,
        tokens.count,
      );
      expect(missed.map((at) => tokens.textOf(at))).toEqual([]);
    }
  });
});
