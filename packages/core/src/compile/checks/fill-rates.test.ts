import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const found = (fill: string) =>
  issuesOf("fill-rates", ["guards.yml", "", `fill: { ${fill} }\n`]).map(({ args }) => args);

describe("fill-rates", () => {
  it("is content where enough figures say it", () => {
    expect(found("place: 0.83, time: 0.83, attribution: 0.33, printed: 0.33, position: 0, page: 0")).toEqual(
      [],
    );
    expect(issuesOf("fill-rates")).toEqual([]);
  });

  it.each([
    ["place", "5", "83.3%"],
    ["time", "5", "83.3%"],
    ["actors", "1", "16.6%"],
    ["attribution", "2", "33.3%"],
    ["printed", "2", "33.3%"],
    ["position", "0", "0%"],
    ["page", "0", "0%"],
  ])("reports how few figures have %s", (field, filled, actual) => {
    expect(found(`${field}: 0.84`)).toEqual([{ field, filled, of: "6", actual, least: "84%" }]);
  });
});
