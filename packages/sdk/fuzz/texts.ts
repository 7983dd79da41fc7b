/**
 * Texts that nobody would write: bytes, Unicode, the checker's own words in any order, and labelled texts
 * cut, joined and altered.
 */
import * as fc from "fast-check";
import { readPart } from "../gold/labelled/folder.ts";
import { hostile } from "./hostile.ts";
import type { Options } from "./invariants.ts";

/** The words that readings hang on, and the marks that end them. */
const tokens = [
  "at least ",
  "more than ",
  "or more",
  "some ",
  "nearly ",
  "134",
  "2,500",
  "2.5 million ",
  "sixty-two ",
  "half a dozen ",
  "two-thirds ",
  "$",
  "US$",
  "%",
  " percent",
  "1.2.3",
  "10–15 ",
  "between 10 and 15 ",
  " attacks on ",
  "U.S. bases",
  "U.S. troops in ",
  "ISIS",
  "Iraq",
  " and Syria",
  "killed ",
  "captured ",
  "Oct. 7",
  "since Oct. 17, 2023",
  "FY2024-Q1 ",
  "last month ",
  "the first half of 2024",
  "respectively",
  "of those, ",
  "“",
  "”",
  '"',
  "‘",
  "’",
  ".68 ",
  "Michael Eric Kurilla",
  "unique resolution operations",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "1. ",
  "- ",
  "| ",
  "|---|\n",
  "# ",
  "> ",
  "http://a.b/1",
];

/** White space, joiners, marks that turn or combine, halves of characters, digits of other scripts. */
const odd = [
  "\0",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u2009",
  "\u2028",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "e\u0301",
  "\u0301",
  "\ud800",
  "\udc00",
  "😀",
  "👩‍👩‍👧",
  "𝟏𝟑𝟒",
  "１３４",
  "١٣٤",
  "½",
  "²",
  "Ⅳ",
  "ﬁ",
  "İ",
  "ß",
  "，",
  "−",
];

const sentences = readPart("development").texts.flatMap(({ text }) => text.split(/(?<=[.\n]) */u));
const hostileUnits = Object.values(hostile);

const token = fc.constantFrom(...tokens);
const oddity = fc.constantFrom(...odd);
const sentence = fc.constantFrom(...sentences);
const run = fc
  .tuple(fc.constantFrom(...hostileUnits), fc.nat({ max: 60 }))
  .map(([unit, times]) => unit.repeat(times));
const bytes = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.constantFrom("utf-8", "utf-16le", "latin1"))
  .map(([units, encoding]) => new TextDecoder(encoding).decode(units));

interface Edit {
  at: number;
  drop: number;
  put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: 400 }),
  drop: fc.nat({ max: 6 }),
  put: fc.oneof(fc.constant(""), token, oddity, fc.nat().map(String)),
});

/** A sentence of a labelled text with a few cuts and insertions. */
const altered = fc
  .tuple(sentence, fc.array(edit, { maxLength: 4 }))
  .map(([words, edits]) => edits.reduce(alter, words));

function alter(words: string, { at, drop, put }: Edit): string {
  const from = words.length === 0 ? 0 : at % (words.length + 1);
  return words.slice(0, from) + put + words.slice(from + drop);
}

const piece = fc.oneof(
  { weight: 6, arbitrary: altered },
  { weight: 6, arbitrary: token },
  { weight: 3, arbitrary: oddity },
  { weight: 1, arbitrary: run },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** Any text at all, likelier one that is nearly a sentence. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom("", "", " ", "\n", "\n\n")), { maxLength: 20 })
  .map((pieces) => pieces.flat().join(""));

const day = fc.constantFrom("2024-02-10", "2024-02", "2015", "2020-02-29");
const source = fc.record({ path: fc.constant("source.txt"), text: anyText });

/** Days of publication, and none; now and then another text in place of the record, which takes longer. */
export const anyOptions: fc.Arbitrary<Options> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ published: day }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record({ published: day, against: source }, { requiredKeys: ["against"] }) },
);
