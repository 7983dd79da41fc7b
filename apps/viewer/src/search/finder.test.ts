import { describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import type { Kind } from "./entry.ts";
import { makeFinder } from "./finder.ts";
import { shardFiles } from "./shards.ts";

const all = entries();
const files = new Map([...shardFiles(all)].map(([name, content]) => [name, JSON.stringify(content)]));
const fetched: string[] = [];
const fetcher = async (name: string) => {
  fetched.push(name);
  return files.get(name) ?? Promise.reject(new Error(`no file ${name}`));
};
const { find } = await makeFinder(fetcher);
const paths = async (words: string, kind: Kind | null = null) =>
  (await find(words, kind, 50)).entries.map(({ path }) => path);

describe("the search", () => {
  it("finds a figure by its number, its place and its time", async () => {
    expect((await paths("134 attacks iraq october 2023", "figure"))[0]).toMatch(
      /^figures\/militia-attacks\/iraq-and-syria\/2023-q4/u,
    );
  });

  it("puts an indicator before its figures", async () => {
    expect((await paths("ISIS attacks"))[0]).toBe("indicators/isis-attacks/");
  });

  it("puts the very word before a longer one that begins with it", async () => {
    const [first] = await paths("attacks syria", "figure");
    expect(all.find(({ path }) => path === first)?.title).toMatch(/\battacks\b.*\bSyria\b/u);
  });

  it("finds names by another spelling, without accents, and with a slip of a letter", async () => {
    expect(await paths("Firate", "name")).toContain((await paths("Firatê", "name"))[0]);
    expect(await paths("afganistan")).toEqual(
      expect.arrayContaining((await paths("Afghanistan", "name")).slice(0, 1)),
    );
  });

  it("keeps to the kind that is asked for", async () => {
    expect(new Set((await find("syria", "document", 50)).entries.map(({ kind }) => kind))).toEqual(
      new Set(["document"]),
    );
  });

  it("gives what has some of the words where nothing has all", async () => {
    expect((await paths("hotline zebra")).length).toBeGreaterThan(0);
    expect(await paths("zzzzzz")).toEqual([]);
  });

  it("fetches the files of the asked words only, and each once", async () => {
    fetched.length = 0;
    const { find: findAnew } = await makeFinder(fetcher);
    await findAnew("syria 134", null, 5);
    await findAnew("syria 134", null, 5);
    const ofWords = fetched.filter((name) => name.startsWith("words-"));
    expect(ofWords.sort()).toEqual(["words-13", "words-sy"]);
    expect(fetched).toHaveLength(new Set(fetched).size);
  });

  it("says that a file cannot be had, and asks for it again", async () => {
    let isThere = false;
    const { find: findAnew } = await makeFinder((name) =>
      isThere || name === "contents" ? fetcher(name) : Promise.reject(new Error("busy")),
    );
    await expect(findAnew("syria", null, 5)).rejects.toThrow("busy");
    isThere = true;
    expect((await findAnew("syria", null, 5)).entries).toHaveLength(5);
  });

  it("has every figure, document, indicator and name once", async () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
});
