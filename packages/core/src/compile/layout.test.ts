import { describe, expect, it } from "vitest";
import { KNOWN_FILES, placeOf } from "./layout.ts";

describe("placeOf", () => {
  it.each([
    ["indicators/raids.yml", { kind: "indicator", id: "raids" }],
    ["places.yml", { kind: "places", id: null }],
    ["ledger.yml", { kind: "notes", id: null }],
    ["ledger/autumn.yml", { kind: "ledger", id: null }],
    ["documents/watch/report/document.yml", { kind: "document", id: "watch/report" }],
    ["documents/watch/report/statements.yml", { kind: "statements", id: "watch/report" }],
  ])("knows %s", (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    "raids.yml",
    "indicators/a/b.yml",
    "ledger/a/b.yml",
    "documents/watch/document.yml",
    "documents/a/b/c.yml",
    "places.yaml",
  ])("knows no place for %s", (path) => {
    expect(placeOf(path)).toBeNull();
  });

  it("lists for a hint what it knows", () => {
    for (const path of KNOWN_FILES) expect(placeOf(path.replaceAll(/<[a-z]+>/gu, "x"))).not.toBeNull();
  });
});
