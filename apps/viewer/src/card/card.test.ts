import { inflateSync } from "node:zlib";
import type { Quantity } from "@throughline/core/schema";
import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { cards } from "./cards.ts";
import { figureCard } from "./figure.ts";
import { HEIGHT, WIDTH } from "./frame.ts";
import { widthOf, wrap } from "./lettering.ts";
import { markAt } from "./mark.ts";
import { toPng } from "./png.ts";

const [figure] = record.figures();
if (figure === undefined) throw new Error("the record has no figure");

describe("a social card", () => {
  it("is there for each figure, series and story, each with an address of its own", () => {
    const paths = cards().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(record.figures().length);
  });

  it("is the same svg and the same bytes each time", () => {
    expect(figureCard(figure)).toBe(figureCard(figure));
    expect(toPng(figureCard(figure)).equals(toPng(figureCard(figure)))).toBe(true);
  });

  it("is an indexed PNG of the size that sites ask for, whose rows are whole", () => {
    const png = toPng(figureCard(figure));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
    const start = png.indexOf("IDAT");
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect(rows.length).toBe((WIDTH + 1) * HEIGHT);
    expect(new Set(Array.from({ length: HEIGHT }, (_, y) => rows[y * (WIDTH + 1)]))).toEqual(new Set([0]));
    expect(new Set(rows).size).toBeGreaterThan(3);
  });
});

describe("the mark of a card", () => {
  const at = (quantity: Quantity) => markAt(quantity, 0);

  it("has no end where the claim has none, and stands at the other side where it is turned round", () => {
    expect(at({ bound: "at-least", value: 1 })).toContain("url(#right)");
    expect(at({ bound: "at-most", value: 1 })).toContain("url(#left)");
    expect(at({ bound: "exactly", value: 1 })).not.toContain("url(");
  });

  it("is none where there is no number", () => {
    expect(at({ bound: "not-available", why: "withheld" })).toBe("");
  });
});

describe("the letters of a card", () => {
  const lettering = { size: 40, weight: 400 } as const;

  it("stay within the width, however long a word is", () => {
    const lines = wrap(`${"x".repeat(5000)} and more words than there is room for`, 600, 2, lettering);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(widthOf(line, lettering)).toBeLessThanOrEqual(600);
    expect(lines.at(-1)).toMatch(/…$/u);
  });
});
