import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import { record } from "../../record.ts";

const said = (text: string) =>
  check(text, { record, published: "2024-02-12" }).texts.flatMap(({ findings }) =>
    findings.map(({ said: { period, place } }) => [period?.edtf ?? null, place]),
  );

describe("respectively", () => {
  it("shares places out, be they one place of the record", () => {
    expect(said("In Iraq and Syria, ISIS made 40 and 94 attacks respectively in May 2023.")).toEqual([
      ["2023-05", "iraq"],
      ["2023-05", "syria"],
    ]);
  });

  it("shares times out, be they read as one", () => {
    expect(
      said("May and June 2017 saw 4,848 and 4,374 weapons, respectively.").map(([time]) => time),
    ).toEqual(["2017-05", "2017-06"]);
  });

  it.each([
    "In Iraq and Syria, ISIS made 40, 94 and 7 attacks respectively in May 2023.",
    "In Iraq and Syria, ISIS made 40 and 94 attacks in May 2023.",
  ])("shares nothing out in %j", (text) => {
    expect(said(text).map(([, place]) => place)).not.toContain("iraq");
  });
});
