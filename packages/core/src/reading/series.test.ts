import { describe, expect, it } from "vitest";
import { deriveFigures } from "../figures/figures.ts";
import { claim, groundOf } from "../figures/fixture.ts";
import { toPeriod } from "../period/index.ts";
import type { Measure } from "../schema/indicator.ts";
import { toSeries } from "./series.ts";

function seriesOf(periods: readonly string[], measure: Measure = "flow") {
  const kind = measure === "stock" ? "as-of" : "interval";
  const claims = periods.map((edtf, at) => claim(`a/a#x${at}`, { period: toPeriod(edtf, kind), measure }));
  const { figures } = deriveFigures(groundOf(claims, { "a/a": { standing: "press" } }), {});
  return toSeries("raids", Object.values(figures), {});
}

const slugs = (figures: readonly { id: string }[]) => figures.map(({ id }) => id.split("/")[2]);

describe("toSeries", () => {
  it("puts rows in the order of time", () => {
    expect(slugs(seriesOf(["2022-11", "2022-01", "2022-10"]).rows)).toEqual([
      "2022-01",
      "2022-10",
      "2022-11",
    ]);
  });

  it("puts the shorter of two periods that end together first, and what has no time last", () => {
    const claims = [
      claim("a/a#x", { period: null }),
      claim("a/a#y", { period: toPeriod("2022", "interval") }),
      claim("a/a#z", { period: toPeriod("2022-12", "interval") }),
    ];
    const { figures } = deriveFigures(groundOf(claims, { "a/a": { standing: "press" } }), {});
    expect(slugs(toSeries("raids", Object.values(figures), {}).rows)).toEqual(["2022-12", "2022", "undated"]);
  });

  it("puts a coarse date of counting at the middle of what it may be", () => {
    const days = ["2025-12-01", "2025-01-31", "2025", "2025-07", "2025-06-30", "2024-12-31"];
    expect(slugs(seriesOf(days, "stock").rows)).toEqual([
      "as-of-2024-12-31",
      "as-of-2025-01-31",
      "as-of-2025-06-30",
      "as-of-2025",
      "as-of-2025-07",
      "as-of-2025-12-01",
    ]);
  });

  it("puts what is still open after what has ended, the one that began last first", () => {
    expect(slugs(seriesOf(["2022-01/..", "2022-03/..", "2023"]).rows)).toEqual([
      "2023",
      "since-2022-03",
      "since-2022-01",
    ]);
  });

  it("names the gap between two periods that leave days uncovered", () => {
    expect(seriesOf(["2022-01", "2022-02", "2022-04"]).gaps).toEqual([
      { after: "raids/east/2022-02", before: "raids/east/2022-04" },
    ]);
  });

  it("sees no gap that a longer period covers", () => {
    expect(seriesOf(["2022-01", "2022-04", "2022-01/2022-04"]).gaps).toEqual([]);
  });

  it("sees no gap between the days of a stock, nor between different places", () => {
    expect(seriesOf(["2022-01-01", "2022-06-01"], "stock").gaps).toEqual([]);
    const claims = [
      claim("a/a#x", { place: "west" }),
      claim("a/a#y", { period: toPeriod("2022-12", "interval") }),
    ];
    const { figures } = deriveFigures(groundOf(claims, { "a/a": { standing: "press" } }), {});
    expect(toSeries("raids", Object.values(figures), {}).gaps).toEqual([]);
  });

  it("keeps running tallies apart", () => {
    const { rows, cumulative } = seriesOf(["2022-01/2022-02", "2022-01"], "cumulative");
    expect(rows).toEqual([]);
    expect(slugs(cumulative)).toEqual(["2022-01", "2022-01..2022-02"]);
  });

  it("keeps to one place and to the dimensions asked for", () => {
    const claims = [
      claim("a/a#x"),
      claim("a/a#y", { place: "west" }),
      claim("a/a#z", { dimensions: { target: "farms" } }),
    ];
    const { figures } = deriveFigures(groundOf(claims, { "a/a": { standing: "press" } }), {});
    const all = Object.values(figures);
    expect(toSeries("raids", all, { place: "west" }).rows.map(({ id }) => id)).toEqual([
      "raids/west/2022-10",
    ]);
    expect(toSeries("raids", all, { dimensions: { target: "farms" } }).rows).toHaveLength(1);
    expect(toSeries("sheep", all, {}).rows).toEqual([]);
  });
});
