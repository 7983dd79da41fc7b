import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import type { Figure } from "../schema/record.ts";
import { rankByWords } from "./find.ts";
import { openRecord } from "./open.ts";

const reader = openRecord(smallRecord());
const found = (words: string, filter = {}) => reader.find(words, filter).map(({ id }) => id);

describe("find", () => {
  it.each([
    ["raids on farms", "raids/vales/2022-q4/farms"],
    ["sheep", "sheep/east/as-of-2023-01-10"],
    ["2,500", "sheep/east/as-of-2023-01-10"],
    ["2500 SHEEP", "sheep/east/as-of-2023-01-10"],
    ["134", "raids/vales/2022-q4/farms"],
    ["raids November", "raids/east/2022-11"],
    ["how many raids were there in East Vale in October 2022?", "raids/east/2022-10"],
    ["raid the East november", "raids/east/2022-11"],
    ["northern dragons", "raids/vales/2022-q4/farms"],
    ["holdings", "raids/vales/2022-q4/farms"],
  ])("finds first, for %s, %s", (words, id) => {
    expect(found(words)[0]).toBe(id);
  });

  it("puts figures with more of the words first, whatever each word weighs", () => {
    const list = found("sheep East Vale");
    expect(list[0]).toBe("sheep/east/as-of-2023-01-10");
    expect(list.length).toBeGreaterThan(1);
  });

  it("finds nothing for words that no figure has", () => {
    expect(found("submarines")).toEqual([]);
  });

  it("finds no number inside another", () => {
    expect(found("13")).toEqual([]);
  });

  it("lists all for no words, or only empty ones", () => {
    expect(found("")).toEqual(reader.figures().map(({ id }) => id));
    expect(found("how many")).toHaveLength(5);
  });

  it("keeps to the filter, and is what figures() gives for words", () => {
    expect(found("raids", { period: "2022-11", place: "east" })).toEqual([
      "raids/east/2022-11",
      "raids/east/2022-10..2022-11",
    ]);
    expect(reader.figures({ words: "raids", place: "east" })).toEqual(
      reader.find("raids", { place: "east" }),
    );
  });

  it("finds the same among many, by the index of words, as among a few, one by one", () => {
    const vocabulary = ["raid", "raids", "raided", "raiders", "sheep", "she", "2022", "202", "vale", "vales"];
    const [model] = Object.values(smallRecord().figures);
    if (model === undefined) throw new Error("the record has figures");
    const called = fc.dictionary(fc.constantFrom(...vocabulary), fc.integer({ min: 1, max: 4 }), {
      maxKeys: 4,
    });
    const some = fc.tuple(called, called, called, called);
    const asked = fc.subarray(vocabulary, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(some, asked, fc.nat(12), (names, words, rest) => {
        const many: Figure[] = Array.from({ length: 600 }, (_, at) => ({ ...model, id: `raids/${at}` }));
        const wordsOf = (figure: Figure) => {
          const name = names[Number(figure.id.slice(6)) % 150];
          return new Map(Object.entries(name ?? {}));
        };
        const ranked = rankByWords(() => many, wordsOf);
        const test = ({ id }: Figure) => id.length % 2 === rest % 2;
        const few = many.filter((figure) => wordsOf(figure).size > 0);
        const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);
        expect(ids(ranked(words, { tried: many, test }))).toEqual(
          ids(rankByWords(() => few, wordsOf)(words, { tried: few, test })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("reads the words of few figures only, where few are asked about", () => {
    const many = Object.values(smallRecord().figures).flatMap((figure) =>
      Array.from({ length: 20 }, (_, at) => ({ ...figure, id: `${figure.id}/${at}` })),
    );
    const read = new Set<string>();
    const wordsOf = ({ id }: Figure) => {
      read.add(id);
      return new Map([["raids", 1]]);
    };
    rankByWords(() => many, wordsOf)("raids", { tried: many.slice(0, 5), test: () => true });
    expect(read.size).toBe(5);
  });

  it("gives the same order each time", () => {
    expect(found("raids vale")).toEqual(found("vale raids"));
  });
});
