import { describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import { makeFinder } from "./finder.ts";

const all = entries();
const { find } = await makeFinder(all);
const paths = (words: string, kind: Parameters<typeof find>[1] = null) =>
  find(words, kind).map(({ path }) => path);

describe("the search", () => {
  it("finds a figure by its number, its place and its time", () => {
    expect(paths("134 attacks iraq october 2023", "figure")[0]).toMatch(
      /^figures\/militia-attacks\/iraq-and-syria\/2023-q4/u,
    );
  });

  it("puts an indicator before its figures", () => {
    expect(paths("ISIS attacks")[0]).toBe("indicators/isis-attacks/");
  });

  it("finds names by another spelling, without accents, and with a slip of a letter", () => {
    expect(paths("Firate", "name")).toContain(paths("Firatê", "name")[0]);
    expect(paths("afganistan")).toEqual(expect.arrayContaining(paths("Afghanistan", "name").slice(0, 1)));
  });

  it("keeps to the kind that is asked for", () => {
    expect(new Set(find("syria", "document").map(({ kind }) => kind))).toEqual(new Set(["document"]));
  });

  it("gives what has some of the words where nothing has all", () => {
    expect(paths("hotline zebra").length).toBeGreaterThan(0);
    expect(paths("zzzzzz")).toEqual([]);
  });

  it("has every figure, document, indicator and name once", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
});
