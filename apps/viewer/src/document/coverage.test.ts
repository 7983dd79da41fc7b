import { countHeld, coverageOf } from "@throughline/core";
import { record } from "@throughline/sdk";
import { describe, expect, it } from "vitest";

const series = Object.keys(record.data.series);

describe("the coverage of a series", () => {
  it("has the founding report in its quarter, read", () => {
    const { columns, rows } = coverageOf(record, "lead-ig-oir");
    const slot = rows.find(({ name }) => name === "2023")?.slots.find(({ column }) => column === 3);
    expect(columns[3]).toBe("October to December");
    expect(slot?.held).toBe("read");
    expect(slot?.document?.period?.edtf).toBe("2023-10-01/2023-12-31");
  });

  it("puts a report on six months into both of its quarters", () => {
    const { rows } = coverageOf(record, "lead-ig-oir");
    const slots = rows.find(({ name }) => name === "2015")?.slots ?? [];
    const both = slots.filter(({ document }) => document?.period?.edtf === "2015-04-01/2015-09-30");
    expect(both.map(({ column }) => column)).toEqual(expect.arrayContaining([2]));
  });

  it("begins and ends with a slot that is known, and leaves none out between", () => {
    for (const { rows } of series.map((id) => coverageOf(record, id))) {
      const [newest, oldest] = [rows[0], rows.at(-1)];
      expect(newest?.slots.at(-1)?.held).not.toBe("missing");
      expect(oldest?.slots[0]?.held).not.toBe("missing");
      for (const { slots } of rows.slice(1, -1)) {
        expect(slots.map(({ column }) => column)).toEqual(slots.map((_, index) => index));
      }
    }
  });

  it("finds every report of the series that is on one period", () => {
    for (const id of series) {
      const shown = new Set(
        coverageOf(record, id).rows.flatMap(({ slots }) =>
          slots.map(({ document }) => document?.period?.edtf),
        ),
      );
      const reports = record
        .documents({ series: id, kind: "report" })
        .filter(({ statements }) => statements.length > 0);
      for (const { period } of reports) expect(shown).toContain(period?.edtf);
    }
  });

  it("counts its slots by how they are held", () => {
    const coverage = coverageOf(record, "lead-ig-oir");
    const counts = Object.values(countHeld(coverage)).reduce((sum, number) => sum + number, 0);
    expect(counts).toBe(coverage.rows.flatMap(({ slots }) => slots).length);
  });
});
