import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyPeriod } from "./arbitraries.ts";
import { comparePeriods, daysOf, joinPeriods, type PeriodRelation, spanEdtf } from "./compare.ts";
import { parseEdtf, type ResolvedPeriod } from "./edtf.ts";

const period = (edtf: string): ResolvedPeriod => {
  const resolved = parseEdtf(edtf);
  if (resolved === null) throw new Error(`not EDTF: ${edtf}`);
  return resolved;
};

const relation = (a: string, b: string) => comparePeriods(period(a), period(b));

const CONVERSE: Record<PeriodRelation, PeriodRelation> = {
  equal: "equal",
  inside: "contains",
  contains: "inside",
  overlaps: "overlaps",
  abuts: "abuts",
  apart: "apart",
};

describe("comparePeriods", () => {
  it("calls the same days equal, however they are written", () => {
    expect(relation("2023-36", "2023-10-01/2023-12-31")).toBe("equal");
    expect(relation("2023-10/2023-12", "2023-36")).toBe("equal");
  });

  it("finds one period inside another", () => {
    expect(relation("2023-11", "2023-36")).toBe("inside");
    expect(relation("2023-36", "2023-12-31")).toBe("contains");
    expect(relation("2023-10-17", "2023-10")).toBe("inside");
  });

  it("tells an overlap from abutting quarters and from a gap", () => {
    expect(relation("2023-09/2023-11", "2023-36")).toBe("overlaps");
    expect(relation("2023-36", "2024-33")).toBe("abuts");
    expect(relation("2024-33", "2023-36")).toBe("abuts");
    expect(relation("2023-35", "2024-33")).toBe("apart");
  });

  it("lets an open side reach without end", () => {
    expect(relation("2024-01", "2023-10-17/..")).toBe("inside");
    expect(relation("2023-10/..", "../2023-09")).toBe("abuts");
    expect(relation("2023-10/..", "../2023-10")).toBe("overlaps");
    expect(relation("2023-10/..", "2023-10-01/..")).toBe("equal");
  });

  it("gives the converse when the two change places", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(comparePeriods(b, a)).toBe(CONVERSE[comparePeriods(a, b)]);
      }),
    );
  });

  it("is transitive in containment", () => {
    const holds = (a: ResolvedPeriod, b: ResolvedPeriod) =>
      ["equal", "contains"].includes(comparePeriods(a, b));
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { minLength: 6, maxLength: 6 }), (days) => {
        const [a, b, c, d, e, f] = days.sort();
        const [wide, middle, narrow] = [period(`${a}/${f}`), period(`${b}/${e}`), period(`${c}/${d}`)];
        expect([holds(wide, middle), holds(middle, narrow), holds(wide, narrow)]).toEqual([true, true, true]);
        expect(holds(narrow, wide)).toBe(false);
      }),
    );
  });
});

describe("daysOf", () => {
  it("counts both ends", () => {
    expect(daysOf(period("2023-10-17"))).toBe(1);
    expect(daysOf(period("2023-36"))).toBe(92);
    expect(daysOf(period("2024"))).toBe(366);
  });

  it("is null where a side is open or unknown", () => {
    expect(daysOf(period("2023-10-17/.."))).toBeNull();
    expect(daysOf(period("/2023-10-17"))).toBeNull();
  });

  it("adds up over what is joined", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.nat(400), (day, firstLength, secondLength) => {
        const later = (days: number) =>
          new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        const first = period(`${day}/${later(firstLength)}`);
        const second = period(`${later(firstLength + 1)}/${later(firstLength + 1 + secondLength)}`);
        const joined = joinPeriods([first, second]);
        expect(joined && daysOf(joined)).toBe(firstLength + 1 + secondLength + 1);
      }),
    );
  });
});

describe("joinPeriods", () => {
  it("joins months and quarters that follow each other", () => {
    expect(joinPeriods([period("2023-09/2023-10"), period("2023-11")])).toEqual(period("2023-09/2023-11"));
    expect(joinPeriods([period("2023-36"), period("2024-33")])?.edtf).toBe("2023-36/2024-33");
  });

  it("leaves one period as it is, and makes nothing of none", () => {
    expect(joinPeriods([period("2023-11")])).toEqual(period("2023-11"));
    expect(joinPeriods([])).toBeNull();
  });

  it("refuses a gap, an overlap and the wrong order", () => {
    expect(joinPeriods([period("2023-09"), period("2023-11")])).toBeNull();
    expect(joinPeriods([period("2023-09/2023-10"), period("2023-10/2023-11")])).toBeNull();
    expect(joinPeriods([period("2023-11"), period("2023-10")])).toBeNull();
  });

  it("refuses what is only approximate, or open where the next begins", () => {
    expect(joinPeriods([period("2023-10~"), period("2023-11")])).toBeNull();
    expect(joinPeriods([period("2023-10/.."), period("2023-11")])).toBeNull();
    expect(joinPeriods([period("2023-10"), period("2023-11/..")])?.end).toBeNull();
  });
});

describe("spanEdtf", () => {
  it("runs from the beginning of the first to the end of the last", () => {
    expect(spanEdtf("2023-09/2023-10", "2023-11")).toBe("2023-09/2023-11");
    expect(spanEdtf("2023-10-17", "..")).toBe("2023-10-17/..");
  });
});
