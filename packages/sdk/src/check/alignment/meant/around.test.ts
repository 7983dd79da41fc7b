import { describe, expect, it } from "vitest";
import { recordOf463 as record } from "../../../../test/fixture/moved.ts";
import { check } from "../../../check.ts";

const verdicts = (text: string) =>
  check(text, { record, published: "2024-02-09" }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict }) => verdict),
  );

describe("the time and place that a text was last at", () => {
  const opening = "The county looks back at South Valley, from April to June 2023.";

  it("hold for the answers behind it", () => {
    expect(verdicts(`${opening}\n\n*And the bridges?*\n\nThe engineers repaired 463 of them.`)).toEqual([
      "agrees",
    ]);
  });

  it("hold for no number of one digit, which comes up by chance", () => {
    expect(verdicts(`${opening}\n\n*And the comments?*\n\nFour were removed.`)).not.toContain("agrees");
  });

  it("call no other number wrong", () => {
    expect(verdicts(`${opening}\n\n*And elsewhere?*\n\nThe engineers repaired 771 bridges.`)).not.toContain(
      "differs",
    );
  });
});
