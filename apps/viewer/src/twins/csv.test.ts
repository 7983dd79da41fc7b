import { toInterval } from "@throughline/core/quantity";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { figuresCsv } from "./csv.ts";

describe("figures as CSV", () => {
  const figures = record.figures();
  const parsed = Papa.parse<Record<string, string>>(figuresCsv(figures).trimEnd(), { header: true });

  it("reads back row by row, bound and value in columns of their own", () => {
    expect(parsed.errors).toEqual([]);
    parsed.data.forEach((row, index) => {
      const quantity = figures[index]?.quantity;
      expect(row.bound).toBe(quantity?.bound);
      expect(row.value).toBe(quantity && "value" in quantity ? String(quantity.value) : "");
    });
  });

  it("leaves the open end of a claim empty", () => {
    parsed.data.forEach((row, index) => {
      const figure = figures[index];
      const high = figure && toInterval(figure.quantity)?.high;
      expect(row.high).toBe(high === undefined || !Number.isFinite(high) ? "" : String(high));
    });
  });

  it("has no zero where a number is missing", () => {
    const missing = parsed.data.filter((row) => row.bound === "not-available");
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.map((row) => [row.value, row.low, row.high])).toEqual(missing.map(() => ["", "", ""]));
    expect(missing.every((row) => row.why_missing !== "")).toBe(true);
  });

  it("escapes what a spreadsheet would run", () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error("the record has no figure");
    const csv = figuresCsv([{ ...figure, id: "=HYPERLINK(1)" }]);
    expect(csv).toContain("'=HYPERLINK(1)");
  });
});
