import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { sumsOf } from "./sums.ts";

const sums = record.figures().flatMap(sumsOf);

describe("the sums of a figure", () => {
  it("name each addend by what sets it apart, never two alike", () => {
    expect(sums.length).toBeGreaterThan(20);
    for (const { whole, parts } of sums) {
      const names = [whole, ...parts].map(({ name }) => name);
      expect(names).not.toContain("");
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("are found from the whole and from every part", () => {
    for (const total of Object.values(record.data.totals)) {
      for (const id of [total.total, ...total.of]) {
        const statement = record.statement(id);
        const figure = statement?.kind === "figure" ? record.figure(statement.figure) : null;
        const witnesses = [figure?.source, ...(figure?.corroborations ?? []), ...(figure?.conflicts ?? [])];
        if (figure === null || !witnesses.includes(id)) continue;
        expect(sumsOf(figure).map((sum) => sum.total.id)).toContain(total.id);
      }
    }
  });
});
