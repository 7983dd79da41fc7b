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
});
