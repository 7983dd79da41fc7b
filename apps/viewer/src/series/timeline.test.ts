import { toPeriod } from "@throughline/core/period";
import type { Quantity } from "@throughline/core/schema";
import { describe, expect, it } from "vitest";
import { legendOf } from "./legend.ts";
import { drawTimeline, HEIGHT, isAcrossTime, type Timed } from "./timeline.ts";

function claim(edtf: string, quantity: Quantity, more: Partial<Timed> = {}): Timed {
  return {
    quantity,
    period: toPeriod(edtf, "interval"),
    measure: "flow",
    isNarrower: false,
    isCurrent: false,
    was: undefined,
    conflicts: [],
    isBeforeGap: false,
    ...more,
  };
}

const exactly = (value: number): Quantity => ({ bound: "exactly", value });
const months = [claim("2023-01", exactly(10)), claim("2023-02", exactly(20)), claim("2023-03", exactly(30))];

describe("a timeline", () => {
  it("goes from left to right in time and up in value, from zero at the ground", () => {
    const { points, levels } = drawTimeline(months);
    const heights = points.map(({ drawn }) => ("y" in drawn ? drawn.y : 0));
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(levels[0]).toEqual({ y: HEIGHT, label: "0" });
  });

  it("draws a claim in the middle of the days that it covers", () => {
    for (const { x, from, to } of drawTimeline(months).points) {
      expect(from).toBeLessThan(to);
      expect(x).toBeCloseTo((from + to) / 2, 1);
    }
  });

  it("leaves room above an open claim, and gives it no end", () => {
    const { points } = drawTimeline([...months, claim("2023-04", { bound: "at-least", value: 40 })]);
    const open = points.at(-1)?.drawn;
    expect(open?.mark).toBe("tail-up");
    expect(open && "y" in open ? open.y : 0).toBeGreaterThan(44);
  });

  it("joins only running tallies, each to the next", () => {
    const tallies = [
      claim("2023-10-17/2023-11-01", exactly(20), { measure: "cumulative" }),
      claim("2023-10-17/2023-12-01", exactly(70), { measure: "cumulative" }),
    ];
    expect(drawTimeline(months).stairs).toEqual([]);
    expect(drawTimeline(tallies).stairs).toHaveLength(1);
  });

  it("hatches from the end of a claim before a gap to the next claim", () => {
    const { gaps, points } = drawTimeline([
      claim("2023-01", exactly(1), { isBeforeGap: true }),
      claim("2023-05", exactly(2)),
      claim("2023-06", exactly(2)),
    ]);
    expect(gaps).toEqual([{ from: points[0]?.to, to: points[1]?.from }]);
  });

  it("keeps a claim without a number as a place in time, at no height", () => {
    const withheld = claim("2023-04", { bound: "not-available", why: "withheld" });
    const timeline = drawTimeline([...months, withheld]);
    expect(timeline.points.at(-1)?.drawn).toEqual({ mark: "absence" });
    expect(legendOf(timeline).map(({ sign }) => sign)).toContain("void");
  });

  it("sets what disagrees beside the value", () => {
    const { points } = drawTimeline([...months, claim("2023-04", exactly(5), { conflicts: [exactly(9)] })]);
    expect(points.at(-1)?.conflicts).toHaveLength(1);
  });

  it("labels at most six days, and has no line for claims of one time", () => {
    const years = Array.from({ length: 30 }, (_, at) => claim(`${1990 + at}`, exactly(at)));
    expect(drawTimeline(years).ticks.length).toBeLessThanOrEqual(6);
    expect(
      isAcrossTime([claim("2023", exactly(1)), claim("2023", exactly(2)), claim("2023", exactly(3))]),
    ).toBe(false);
  });
});
