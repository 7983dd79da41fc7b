import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import { record } from "../../record.ts";

const said = (text: string, published = "2026-01-10") =>
  check(text, { record, published }).texts.flatMap(({ findings }) =>
    findings.map(({ exact, verdict, differences }) => [exact, verdict, ...differences].join(" ")),
  );

describe("withMistold", () => {
  it("knows the number of the paragraph's scene, told of another deed", () => {
    const text =
      "The Syrian Democratic Forces ran 163 operations against ISIS in northeast Syria in 2025. They shot 140 of its men.";
    expect(said(text)).toEqual(["163 agrees", "140 differs unit-differs"]);
  });

  it("knows the half of a pair where the sentence says when and where", () => {
    expect(said("In August 2020 a bombing at Jolo killed 75 people.")).toEqual(["75 differs unit-differs"]);
    expect(said("In August 2020 a bombing at Jolo wounded 75 people.")).toEqual(["75 agrees"]);
  });

  it("takes one number for both halves of a pair for neither of them", () => {
    const when = "in Syria between December 20 and 29, 2025";
    expect(said(`U.S. forces and partners killed nearly 25 ISIS members ${when}.`)).toEqual([
      "nearly 25 differs unit-differs",
    ]);
    expect(said(`U.S. forces and partners killed or captured nearly 25 ISIS members ${when}.`)).toEqual([
      "nearly 25 agrees",
    ]);
  });

  it("says nothing of another time, or of a scene that nothing told", () => {
    for (const text of [
      "In August 2019 a bombing at Jolo killed 75 people.",
      "The Syrian Democratic Forces are many. They shot 140 of its men.",
    ])
      expect(said(text).join()).not.toContain("differs");
  });
});
