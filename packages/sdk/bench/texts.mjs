/**
 * Texts of any size, of our own invention: the same kind and size give the same text.
 *
 * `dense` is made of the sentences of `test/retold` in ever new order, one figure in 80 units: denser than any
 * report. `prose` has sentences without figures between them, as an article has. The hostile ones each hang
 * one of the peers, or a checker that looks back or ahead without a limit.
 */
import { texts as deep } from "../test/retold/deep.ts";
import { texts as more } from "../test/retold/more.ts";
import { texts as retold } from "../test/retold/texts.ts";

const PLAIN = [
  "The road to the market was closed for most of the morning.",
  "Officials in the capital declined to say when the talks would go on.",
  "She had grown up near the border and knew every village along the river.",
  "Nobody at the ministry answered the phone, and the spokesman was said to be travelling.",
  "Shopkeepers swept the glass from their doorsteps and opened as they do every day.",
  "The coalition’s mission has changed since it began, and its partners do not agree on what comes next.",
  "Analysts warn that a lull is not the same as peace.",
  "Farmers complained about the price of diesel, teachers about their pay.",
];
const SENTENCES = [...retold, ...deep, ...more].flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u));

export function textOf(kind, size) {
  return (KINDS[kind] ?? HOSTILE[kind])(size);
}

const KINDS = {
  dense: (size) => shuffled(size, (random) => pick(SENTENCES, random)),
  prose: (size) => shuffled(size, (random) => pick(random() < 0.3 ? SENTENCES : PLAIN, random)),
  synthetic: (size) => shuffled(size, counted),
};

const repeated = (unit) => (size) => flat(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));

export const HOSTILE = {
  digits: repeated("1234567890"),
  commas: repeated(","),
  "1,1,1,": repeated("1,"),
  "and and and": repeated("and "),
  "twenty-": repeated("twenty-"),
  "half a half a": repeated("half a "),
  "hundred hundred": repeated("hundred "),
  "at least at least": repeated("at least "),
  "between 1 and": repeated("between 1 and "),
  "from Jan 1 to": repeated("from Jan 1 to "),
  "1/1/1": repeated("1/1/1"),
  "9/9 on lines": repeated("9/9\n"),
  "2023-10-17": repeated("2023-10-17"),
  "nested quotes": (size) => flat("“".repeat(size / 2) + "”".repeat(size / 2)),
  "quotes in quotes": repeated("“he said ‘it "),
  "all quotes": repeated("\"'“‘”’"),
  "one word": repeated("a"),
  spaces: repeated(" "),
  lines: repeated("\n"),
  dots: repeated("."),
  "U.S.U.S.": repeated("U.S."),
  brackets: repeated("("),
  "table bars": repeated("|1|2"),
  "> > >": repeated("> "),
  "134 attacks": repeated("134 attacks "),
  "Iraq and Syria": repeated("Iraq and Syria "),
  "names without end": repeated("John Brennan Kurilla "),
  "lone surrogates": repeated("\ud83d"),
  "combining marks": repeated("e\u0301"),
};

/** A sentence of the synthetic record's own kinds, places and years. */
function counted(random) {
  const [kind, place, year] = [50, 40, 12].map((most) => Math.floor(random() * most));
  const bound = pick(["", "at least ", "about ", "more than "], random);
  return `Officials counted ${bound}${1 + Math.floor(random() * 2000)} kinds${kind} in Place ${place} in ${2014 + year}.`;
}

function shuffled(size, next) {
  const random = mulberry32(size);
  const parts = [];
  for (let length = 0; length < size; ) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 4) }, () => next(random)).join(" ");
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return flat(parts.join("\n\n").slice(0, size));
}

/** As a text that was read from a file lies in memory: in one piece. */
function flat(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
