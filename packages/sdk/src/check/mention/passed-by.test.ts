import { describe, expect, it } from "vitest";
import { recordOf463 as record } from "../../../test/fixture/moved.ts";
import { check } from "../../check.ts";

const codes = (text: string) =>
  check(`The county lists them all. ${text}`, { record, published: "2024-02-09" }).texts.flatMap(
    ({ findings }) => findings.flatMap(({ differences }) => differences),
  );

describe("isPassedBy", () => {
  it("holds a number against the place where a text has it counted", () => {
    expect(
      codes("From April to June 2023, 463 bridges in North Valley were repaired by the county."),
    ).toContain("place-differs");
  });

  it.each([
    "From April to June 2023, as North Valley fell dry, the county repaired 463 bridges.",
    "From April to June 2023 the county repaired 463 bridges, and its men went home to North Valley.",
  ])("holds it against no other: %j", (text) => {
    expect(codes(text)).not.toContain("place-differs");
  });
});
