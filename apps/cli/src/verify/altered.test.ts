import { describe, expect, it } from "vitest";
import { WordIndex } from "./altered.ts";

const text =
  "The office made 41 inspections. It carried out at least 44 lighthouse inspections in the north, with 250 keepers. Others did as well.";
const index = new WordIndex(text);

describe("words that are not in a copy", () => {
  it.each([
    ["carried out at least 40 lighthouse inspections", "carried out at least 44 lighthouse inspections"],
    ["Carried out at least 44 lighthouse visits", "carried out at least 44 lighthouse"],
    ["about 250 keepers", "250 keepers"],
  ])("are altered where most of them stand in order: %s", (words, found) => {
    const altered = index.altered(words);
    expect(altered?.words).toBe(found);
    expect(text.slice(altered?.offset, (altered?.offset ?? 0) + found.length)).toBe(found);
  });

  it.each(["the crews counted no wrecks at all", "inspections of", "north in lighthouse least at", ""])(
    "are gone where they do not: %s",
    (words) => {
      expect(index.altered(words)).toBeNull();
    },
  );
});
