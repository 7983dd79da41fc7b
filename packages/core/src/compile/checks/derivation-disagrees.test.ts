import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";

describe("derivation-disagrees", () => {
  it("says why the inputs do not fit the rule", () => {
    expect(
      issuesOf("derivation-disagrees", [report, "period: 2022-10\n", "period: 2022-09\n"]),
    ).toMatchObject([
      {
        file: "derivations.yml",
        line: 3,
        id: "derivations#raids-autumn",
        args: { misfit: "periods-do-not-abut" },
      },
    ]);
  });

  it("is silent where an input is faulty or unknown, which is reported there", () => {
    expect(issuesOf("derivation-disagrees", [report, "value: 12 }", "value: dozen }"])).toEqual([]);
    expect(issuesOf("derivation-disagrees", ["derivations.yml", "#raids-october", "#raids-may"])).toEqual([]);
  });

  it("wants figures", () => {
    expect(
      issuesOf("derivation-disagrees", ["derivations.yml", "#raids-october", "#pressure"]),
    ).toMatchObject([{ args: { misfit: "input-without-number" } }]);
  });
});
