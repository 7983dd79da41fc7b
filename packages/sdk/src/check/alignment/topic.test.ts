import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { recordSource } from "../candidate/record.ts";
import { compileLexicon } from "../mention/vocabulary.ts";
import { rootOf, topicsOf, weighTopics } from "./topic.ts";

describe("rootOf", () => {
  it.each([
    ["detained", "detaining"],
    ["strikes", "strike"],
    ["convictions", "convicted"],
    ["recoveries", "recovery"],
    ["repatriation", "repatriated"],
    ["repaired", "repairs"],
  ])("gives %s and %s one root", (a, b) => {
    expect(rootOf(a)).toBe(rootOf(b));
  });

  it("leaves short words and what ends in two s alone", () => {
    expect(["us", "gas", "loss", "red", "king"].map(rootOf)).toEqual(["us", "gas", "loss", "red", "king"]);
  });

  it("never makes a word longer, nor empties it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(rootOf(word).length).toBeGreaterThan(0);
        expect(rootOf(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe("weighTopics", () => {
  const lexicon = compileLexicon(recordSource(fixtureRecord()));
  const topics = topicsOf(lexicon);
  const rank = (id: string) => lexicon.ranks.get(id) ?? -1;
  const weigh = (roots: Record<string, number>) =>
    weighTopics(
      new Map(Object.entries(roots).map(([root, near]) => [topics.numbers.get(root) ?? -1, near])),
      topics,
    );

  it("finds a word that one indicator has worth more than one that all have", () => {
    const [bridge, county] = [weigh({ bridg: 1 }), weigh({ county: 1 })];
    expect(bridge.of(rank("bridges-repaired"))).toBeGreaterThan(county.of(rank("bridges-repaired")));
    expect(bridge.has(rank("wardens"))).toBe(false);
    expect(county.has(rank("wardens"))).toBe(true);
  });

  it("counts a word the less, the further away it stands", () => {
    expect(weigh({ bridg: 0.5 }).of(rank("bridges-repaired"))).toBeLessThan(
      weigh({ bridg: 1 }).of(rank("bridges-repaired")),
    );
  });

  it("hears nothing of what is counted in the name of a place or a word of grammar", () => {
    expect(weigh({ valley: 1, north: 1, the: 1, of: 1 }).ranks).toEqual([]);
  });
});
