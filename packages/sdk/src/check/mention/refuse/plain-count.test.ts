import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { texts as deep } from "../../../../test/retold/deep.ts";
import { texts as more } from "../../../../test/retold/more.ts";
import { texts } from "../../../../test/retold/texts.ts";
import { type Tokens, tokenize } from "../../text/tokens.ts";
import { isRefused } from "../not-figures.ts";
import { readNumeral } from "../numerals.ts";
import { isPlainCount } from "./plain-count.ts";
import type { Suspect } from "./suspect.ts";

/** Every number of a text, with and without a bound before it. */
function suspectsIn(tokens: Tokens): Suspect[] {
  const claimed = new Uint8Array(tokens.count);
  return Array.from({ length: tokens.count }, (_, at) => readNumeral(tokens, at)).flatMap((numeral) =>
    numeral === null
      ? []
      : [false, true].map((bounded) => ({
          tokens,
          numeral,
          to: numeral.to,
          bounded,
          unit: "count" as const,
          claimed,
        })),
  );
}

function wronglyPlain(text: string): string[] {
  const tokens = tokenize(text);
  return suspectsIn(tokens)
    .filter((suspect) => isPlainCount(suspect) && isRefused(suspect))
    .map(({ numeral }) => tokens.textOf(numeral.from));
}

/** What the rules look for, and words of which they know nothing. */
const AROUND =
  "page pages no of and or not to through local aged age is turned under over models Boeing at past half quarter " +
  "minutes hours night am clock third out in few several the this May march old street Avenue Fifth Market codes usc " +
  "killed attacks Troops U.S. DC ISIS , . ; ( ) - : ’ “ ” mm th people\n";
const NUMBERS = "1 4 12 134 1984 2,500 10117 2.5 one two five hundred sixty-two Five million 7 22";

describe("a plain count", () => {
  it("is refused by no rule, whatever text it stands in", () => {
    for (const { text } of [...texts, ...deep, ...more]) expect(wronglyPlain(text)).toEqual([]);
  });

  it("is refused by no rule, whatever words stand around it", () => {
    const word = fc.constantFrom(...AROUND.split(" "));
    const number = fc.constantFrom(...NUMBERS.split(" "));
    const words = fc.array(fc.oneof({ weight: 3, arbitrary: word }, number), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.constantFrom(" ", "  ", ""), (parts, gap) => {
        expect(wronglyPlain(`${parts.slice(0, 2).join(gap)} ${parts.slice(2).join(" ")}`)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is most of what a report counts", () => {
    const tokens = tokenize("They killed 53 ISIS fighters, opened sixty-two cases and sent 2,500 troops.");
    expect(
      suspectsIn(tokens)
        .filter(isPlainCount)
        .map(({ numeral }) => numeral.value),
    ).toEqual([53, 53, 62, 62, 2500, 2500]);
  });
});
