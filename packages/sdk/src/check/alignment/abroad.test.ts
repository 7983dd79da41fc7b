import { describe, expect, it } from "vitest";
import { recordOf463 as record } from "../../../test/fixture/moved.ts";
import { check } from "../../check.ts";

const said = (text: string) =>
  check(`The county lists them all. ${text}`, { record, published: "2024-02-09" }).texts.flatMap(
    ({ findings }) => findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("isAbroad", () => {
  it.each([
    "In Libya, the county repaired 463 bridges from April to June 2023.",
    "From April to June 2023 the county repaired 463 bridges in Lagos.",
  ])("holds the record's very number against another country: %j", (text) => {
    expect(said(text)).toEqual(["differs place-differs"]);
  });

  it.each([
    ["another number", "In Libya, the county repaired 464 bridges from April to June 2023."],
    ["a number at no time", "In Libya, the county repaired 463 bridges."],
    ["a region that may hold it", "In Africa, the county repaired 463 bridges from April to June 2023."],
    ["two places", "In Libya and South Valley, the county repaired 463 bridges from April to June 2023."],
  ])("says nothing of %s", (_, text) => {
    expect(said(text)).not.toContain("differs place-differs");
  });
});
