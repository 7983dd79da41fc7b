import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("name-collision", () => {
  it("reports a name that two entities share, whatever its case and quotation marks", () => {
    const change = ["organisations.yml", "name: The Mirror", "name: shepherds\u2019 guild"] as const;
    expect(issuesOf("name-collision", change)).toMatchObject([
      { id: "mirror", args: { other: "guild", how: "a right name" } },
    ]);
  });

  it("reports a wrong form that is somebody's right name, at the wrong form", () => {
    const change = ["people.yml", "form: Aldred Hail", "form: the gazette"] as const;
    expect(issuesOf("name-collision", change)).toMatchObject([
      { file: "people.yml", id: "captain", args: { other: "gazette" } },
    ]);
  });

  it("reports a form that is called right and wrong of one entity", () => {
    const change = ["people.yml", "form: Aldred Hail", "form: Aldred Hale"] as const;
    expect(issuesOf("name-collision", change)).toHaveLength(1);
  });

  it("does not mind an alias that only differs in case from the name", () => {
    expect(
      issuesOf("name-collision", ["places.yml", "aliases: [ the East ]", "aliases: [ EAST VALE ]"]),
    ).toEqual([]);
  });
});
