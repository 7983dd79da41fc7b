import { describe, expect, it } from "vitest";
import { record } from "./record.ts";
import { pointerToken, versionedFigure } from "./versioned.ts";

/** What a reader of RFC 6901 does with the fragment. */
function follow(address: string): unknown {
  const [, pointer = ""] = address.split(" ")[0]?.split("#/") ?? [];
  return pointer
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], record.data);
}

describe("the versioned address of a figure", () => {
  it("points into the release at that figure, for every figure", () => {
    for (const figure of record.figures()) expect(follow(versionedFigure(figure.id))).toBe(figure);
  });

  it("names the version and its digest", () => {
    const [figure] = record.figures();
    expect(versionedFigure(figure?.id ?? "")).toContain(`/data/${record.meta.version}/record.json#/figures/`);
    expect(versionedFigure(figure?.id ?? "")).toContain(record.meta.sha256);
  });

  it("escapes what a pointer reads as its own", () => {
    expect(pointerToken("a/b~c")).toBe("a~1b~0c");
  });
});
