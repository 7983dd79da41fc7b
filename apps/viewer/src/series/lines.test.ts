import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { linesOf } from "./lines.ts";

describe("the lines of an indicator", () => {
  const indicators = Object.keys(record.data.indicators);

  it("hold every figure of it once", () => {
    for (const indicator of indicators) {
      const ids = linesOf(indicator).flatMap(({ figures }) => figures.map(({ id }) => id));
      expect(ids.sort()).toEqual(
        record
          .figures({ indicator })
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it("never set a running tally beside a count for a period, nor one place beside another", () => {
    for (const { figures } of indicators.flatMap(linesOf)) {
      expect(new Set(figures.map(({ measure }) => measure)).size).toBe(1);
      expect(new Set(figures.map(({ place }) => place)).size).toBe(1);
    }
  });

  it("set one office's cases apart from another's", () => {
    const offices = linesOf("oversight-convictions").map(
      ({ figures }) => new Set(figures.map(({ dimensions }) => dimensions.work)),
    );
    expect(offices.length).toBeGreaterThan(2);
    for (const office of offices) expect(office.size).toBe(1);
  });

  it("keep a tally together whose target has narrower names", () => {
    const [longest] = linesOf("militia-attacks").filter(({ measure }) => measure === "cumulative");
    expect(new Set(longest?.figures.map(({ dimensions }) => dimensions.target)).size).toBeGreaterThan(1);
  });
});
