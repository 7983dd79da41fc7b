import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("place-cycle", () => {
  it("reports a place that contains itself through others", () => {
    const change = [
      "places.yml",
      "kind: country, phrase: in East Vale",
      "kind: country, within: [ oakham ], phrase: in East Vale",
    ] as const;
    expect(issuesOf("place-cycle", change)).toMatchObject([
      { id: "east", args: { chain: "east -> oakham -> east" } },
    ]);
  });

  it("lets a part of a union say that it lies within it", () => {
    const change = [
      "places.yml",
      "kind: country, phrase: in East Vale",
      "kind: country, within: [ vales ], phrase: in East Vale",
    ] as const;
    expect(issuesOf("place-cycle", change)).toEqual([]);
  });
});
