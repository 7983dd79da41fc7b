import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuantity } from "./format.ts";
import { boundPhrases, multipliers, numberWords } from "./lexicon.ts";
import { parseQuantity, readQuantity } from "./parse.ts";
import { reachOf } from "./reach.ts";

/** One line for each phrase, reviewed like data: what it is read as, and why an "about" reaches how far. */
const PHRASES = `
  134
  2,500
  2500
  2.5 million
  1.2 billion
  $1.2bn
  $622 million
  US$1.5 billion
  $5m
  5 million dollars
  60%
  60 percent
  60 per cent
  -68%
  five dozen
  half a dozen
  a dozen
  a hundred
  half a million
  twenty-five
  twenty-five hundred
  one hundred and thirty-four
  one hundred thirty-four
  two and a half million
  two-thousand
  one million two hundred thousand and five
  Two Hundred Thousand
  at least 134
  no fewer than 134
  not less than 134
  a minimum of 134
  upwards of 134
  134 or more
  134-plus
  134+
  more than five dozen
  over 60
  in excess of $3 billion
  at most 196
  no more than 10
  up to 2,000
  as many as two thousand
  a maximum of 12
  10 or fewer
  fewer than 10
  less than 5%
  under $1 million
  about 2,500
  approx. 2,500
  approximately 2.5 million
  some 900
  an estimated 30,000
  about five dozen
  half a dozen or so
  nearly 200
  almost 200
  just over 200
  up to about 2,500
  exactly 134
  between 10 and 15
  between one hundred and two hundred
  between two hundred and fifty and three hundred
  from 10 to 15
  10 to 15
  10–15
  10-15 million
  $1.2-1.5 billion
  10% to 15%
  900 to 1.1 million
  five to six hundred thousand
  an estimated 30,000 to 40,000
`;

const LEFT_ALONE = [
  "",
  "attacks",
  "134 attacks",
  "two-thirds",
  "a third",
  "dozens",
  "several hundred",
  "hundred",
  "one two",
  "twenty twelve",
  "two million three million",
  "two-thousand, $622 million",
  "2,50",
  "1,2345",
  "007",
  "F-16",
  "5 m",
  "1.2.3",
  "90071992547409931",
  "90,071 trillion",
  "at least 3 or fewer",
  "exactly about 3",
  "at least 10 to 15",
  "between 15 and 10",
  "between 10 to 15",
  "from 10",
  "$10 to 15%",
  "at least",
  "constructor",
  "third",
  "no",
];

describe("parseQuantity", () => {
  it("reads every phrase of the reviewed list as listed", async () => {
    const lines = PHRASES.trim()
      .split("\n")
      .map((line) => line.trim())
      .map((phrase) => {
        const reading = readQuantity(phrase);
        if (reading === null) return `${phrase} | -`;
        const { quantity, mark } = reading;
        const reach =
          quantity.bound === "about" ? ` | ± ${reachOf(quantity).half}, ${reachOf(quantity).because}` : "";
        return `${phrase} | ${quantity.bound} | ${formatQuantity(quantity)}${mark ? ` | ${mark}` : ""}${reach}`;
      });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./parse.golden.txt");
  });

  it("keeps the phrase as it is printed", () => {
    expect(parseQuantity(" More than five dozen ")).toEqual({
      bound: "more-than",
      value: 60,
      printed: "More than five dozen",
    });
  });

  it.each(LEFT_ALONE)("leaves %j alone, which is no quantity or not only one", (phrase) => {
    expect(parseQuantity(phrase)).toBeNull();
  });

  it("reads 'no more than' as a limit above, though 'more than' stands in it", () => {
    expect(parseQuantity("more than 10")?.bound).toBe("more-than");
    expect(parseQuantity("no more than 10")?.bound).toBe("at-most");
    expect(parseQuantity("not more than 10")?.bound).toBe("at-most");
    expect(parseQuantity("slightly more than 10")?.bound).toBe("about");
  });

  it("reads every bound phrase of the lexicon as the table says", () => {
    for (const { phrase, bound, side } of boundPhrases) {
      const text = side === "before" ? `${phrase} 134` : `134${/^[-+]/.test(phrase) ? "" : " "}${phrase}`;
      expect(parseQuantity(text), text).toMatchObject({ bound, value: 134 });
    }
  });

  it("reads every number word and multiplier of the lexicon", () => {
    for (const [word, value] of Object.entries(numberWords))
      expect(parseQuantity(word)).toMatchObject({ value });
    for (const [word, factor] of Object.entries(multipliers)) {
      expect(parseQuantity(`3 ${word}`), word).toMatchObject({ value: 3 * factor });
    }
  });

  it("reads any number that is spelled out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (value, isBritish) => {
        expect(parseQuantity(spelled(value, isBritish ? " and " : " "))).toMatchObject({
          bound: "exactly",
          value,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a range of any two numbers that are spelled out", () => {
    const number = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const phrase = `from ${spelled(low, " ")} to ${spelled(high, " ")}`;
        const quantity = parseQuantity(phrase);
        // "two to three hundred" starts at two hundred, as it is said.
        const isLent = spelled(high, " ").match(/ (hundred|thousand)$/) && low < 100;
        if (!isLent) expect(quantity).toMatchObject({ bound: "between", low, high });
      }),
    );
  });

  it("neither fails nor slows down on text of any kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(() => parseQuantity(text)).not.toThrow();
      }),
    );
    const begun = performance.now();
    for (const piece of ["1,", "9", "at least ", "one hundred and ", "-", "half a ", "$"])
      parseQuantity(piece.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe("readQuantity", () => {
  it("tells what marks the unit, and in what the number was rounded", () => {
    expect(readQuantity("$622 million")).toMatchObject({ mark: "currency", unit: 1e6 });
    expect(readQuantity("12.5 percent")).toMatchObject({ mark: "percent", unit: 0.1 });
    expect(readQuantity("10 to 15%")?.mark).toBe("percent");
    expect(readQuantity("$10 to 15")?.mark).toBe("currency");
    expect(readQuantity("five dozen")).toMatchObject({ mark: null, unit: 12 });
  });
});

function spelled(value: number, joiner: string): string {
  const wordOf = (number: number) =>
    Object.entries(numberWords).find(([, value]) => value === number)?.[0] ?? "";
  if (value < 20) return wordOf(value);
  if (value < 100) return wordOf(value - (value % 10)) + (value % 10 === 0 ? "" : `-${wordOf(value % 10)}`);
  const [scale, name] = value < 1e3 ? [1e2, "hundred"] : value < 1e6 ? [1e3, "thousand"] : [1e6, "million"];
  const [whole, rest] = [Math.floor(value / scale), value % scale];
  const tail = rest === 0 ? "" : (rest < 100 ? joiner : " ") + spelled(rest, joiner);
  return `${spelled(whole, joiner)} ${name}${tail}`;
}
