import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import type { RecordData } from "../schema/record.ts";
import { indexFigures } from "./figure-index.ts";
import { type FigureFilter, figureTest } from "./filter.ts";

const story = "documents/gazette/story/statements.yml";
const record = smallRecord([story, "asOf: 2023-01-10", "period: 2022-12/.."]);
const candidates = indexFigures(record);
const all = Object.values(record.figures);

const filters: fc.Arbitrary<FigureFilter> = fc.record(
  {
    indicator: fc.constantFrom("raids", "sheep", "goats"),
    place: fc.constantFrom("east", "vales", "oakham", "nowhere"),
    period: fc.constantFrom("2022-q4", "2022-10", "2023", "2024-05/..", "1990/2030", "1950"),
    document: fc.constantFrom("watch/report", "gazette/story", "mirror/copy", "mirror/none"),
  },
  { requiredKeys: [] },
);

describe("indexFigures", () => {
  it("leaves out no figure that a filter lets through, and keeps their order", () => {
    expect(all.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(filters, (filter) => {
        const test = figureTest(filter, record);
        expect(candidates(filter).filter(test)).toEqual(all.filter(test));
      }),
      { numRuns: 500 },
    );
  });

  it("offers few more than are let through", () => {
    expect(candidates({ indicator: "sheep" })).toHaveLength(1);
    expect(candidates({ indicator: "raids", place: "west" })).toHaveLength(0);
    expect(candidates({ document: "gazette/story" })).toHaveLength(2);
    expect(candidates({ indicator: "raids", period: "2019" })).toHaveLength(0);
  });

  it("does not touch the figures before it is asked", () => {
    let asked = 0;
    const lazy: RecordData = {
      ...record,
      get figures() {
        asked += 1;
        return record.figures;
      },
    };
    const index = indexFigures(lazy);
    expect(asked).toBe(0);
    for (let times = 0; times < 3; times += 1) index({ indicator: "raids", place: "east" });
    expect(asked).toBe(1);
  });
});
