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
    const found = new Set(
      record.figures().flatMap((figure) => sumsOf(figure).map(({ total }) => `${total.id} ${figure.source}`)),
    );
    const sources = new Set(record.figures().map(({ source }) => source));
    const wanted = Object.values(record.data.totals)
      .flatMap(({ id, total, of }) => [total, ...of].map((statement) => ({ id, statement })))
      .filter(({ statement }) => sources.has(statement));
    expect(wanted.filter(({ id, statement }) => !found.has(`${id} ${statement}`))).toEqual([]);
  });
});
