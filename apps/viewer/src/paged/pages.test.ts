import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { furtherPages, pageLink, pagesFor, shownPages, sliceOf, toPages } from "./pages.ts";

describe("a long list", () => {
  it("loses nothing on its pages, and keeps its order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 12 }), (list, size) => {
        const pages = toPages(list, size, (weight) => weight);
        expect(pages.flat()).toEqual(list);
        for (const page of pages) {
          const weight = page.reduce((sum, one) => sum + one, 0);
          expect(weight <= size || page.filter((one) => one > 0).length === 1).toBe(true);
        }
      }),
    );
  });

  it("has a first page even where it is empty", () => {
    expect(toPages([], 10)).toEqual([[]]);
    expect(pagesFor([0, 0], 10)).toBe(1);
    expect(furtherPages(1)).toEqual([]);
  });

  it("turns its pages together with others, and says where it is", () => {
    const list = Array.from({ length: 25 }, (_, at) => at);
    const parts = [1, 2, 3].map((number) => sliceOf(list, number, 10));
    expect(parts.flatMap(({ things }) => things)).toEqual(list);
    expect(parts.map(({ extent }) => extent)).toEqual(["1 to 10 of 25", "11 to 20 of 25", "21 to 25 of 25"]);
    expect(sliceOf(list, 1, 25).extent).toBeNull();
    expect(pagesFor([25, 3], 10)).toBe(3);
  });

  it("leads to both ends and to its neighbours, and to no more, however long it is", () => {
    expect(shownPages(1, 1)).toEqual([1]);
    expect(shownPages(5, 900)).toEqual([1, null, 4, 5, 6, null, 900]);
    expect(shownPages(2, 3)).toEqual([1, 2, 3]);
  });

  it("has its own address for the first page, and others below it", () => {
    expect([1, 2].map((number) => pageLink("/documents/", number))).toEqual([
      "/documents/",
      "/documents/page-2/",
    ]);
  });
});
