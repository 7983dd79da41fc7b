import { describe, expect, it } from "vitest";
import { type Change, issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";
const october = (time: string) => [report, "period: 2022-10\n", `${time}\n`] as const;

function found(...changes: Change[]) {
  return issuesOf("primary-outside-period", ...changes).map(({ id, line, args }) => ({ id, line, ...args }));
}

describe("primary-outside-period", () => {
  it.each(["period: 2022-10", "period: 2022-10-01/2022-12-31", "asOf: 2022-12-31"])(
    "is content with %s in a report on October to December 2022",
    (time) => expect(found(october(time))).toEqual([]),
  );

  it.each(["period: 2021-10", "period: 2022-10/2023-01", 'period: "2022"', "asOf: 2023-01-02"])(
    "reports %s that gives no reason",
    (time) => {
      expect(found(october(time))).toMatchObject([
        { id: "watch/report#raids-october", line: 26, reporting: "2022-10-01/2022-12-31" },
      ]);
      expect(found(october(`${time}\n  outside: the report looks back`))).toEqual([]);
    },
  );

  it("lets a running tally begin before the period and wants it to end there", () => {
    const tally = (period: string) => october(`measure: cumulative\n  period: ${period}`);
    expect(found(tally("2022-01-01/2022-11-30"))).toEqual([]);
    expect(found(tally("2022-01-01/2023-01-30"))).toHaveLength(1);
  });

  it("asks it of no document without a period, and of none that is not primary", () => {
    const document = "documents/watch/report/document.yml";
    expect(found(october("period: 2021"), [document, "period: 2022-10-01/2022-12-31\n", ""])).toEqual([]);
    expect(found(october("period: 2021"), [document, "is: primary", "is: official"])).toEqual([]);
  });

  it("reports a reason that is no longer needed", () => {
    expect(found(october("period: 2022-10\n  outside: the report looks back"))).toMatchObject([
      { id: "watch/report#raids-october", line: 27, unneeded: "yes" },
    ]);
  });
});
