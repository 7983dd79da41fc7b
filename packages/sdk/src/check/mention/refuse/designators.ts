/**
 * Numbers that name by the word beside them: page 12, Resolution 2254, 1600 Pennsylvania Avenue.
 */
import { numberOf } from "../../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../../text/tokens.ts";
import { WordTable, wordSet } from "../../text/words.ts";
import { opensLine } from "./lines.ts";
import type { Suspect } from "./suspect.ts";

const [LOCAL, OF] = [numberOf("local"), numberOf("of")];

const designators = wordSet(
  "page pages p pp note notes footnote footnotes endnote endnotes fn chapter ch section sec article figure fig table " +
    "annex appendix volume vol no nos number issue part title resolution release level phase tier category room " +
    "building route highway flight channel unit block line item step version grade order act rule clause paragraph " +
    "para par exhibit box row column gate pier tower camp zone sector area district class type model mark series episode " +
    "group task officer law form schedule port ext extension exit interstate suite floor platform hill psalm squadron " +
    "regiment battalion brigade slide equation eq apt apartment lane post dial question window role bureau bib station km chart kilometer kilometre graf",
);
/** These also end a clause before a count ("on that day 12 people died"): they name where nothing is counted. */
const looseDesignators = wordSet(
  "day week month case lesson book game round stage lot bus train call ps tent",
);
/** One of these holds for all the numbers of a row: "pages 3, 12 and 44". */
const carriers = wordSet(
  "pages pp notes footnotes endnotes figures tables chapters sections articles slides slide rooms lines items paragraphs " +
    "pars steps exhibits routes flights channels phases",
);
const rowLinks = wordSet("and or not to through");
const LONGEST_ROW = 8;
const streets = wordSet(
  "street st avenue ave road rd boulevard blvd drive lane court square terrace parkway plaza way place",
);
const codes = wordSet("usc cfr");
const bills = wordSet("hr hjres hres sres ps");
/** Words before a number, and behind it, that a rule of this file looks for. */
export const namingLeads = WordTable.union(
  designators,
  looseDesignators,
  carriers,
  rowLinks,
  codes,
  wordSet("local of"),
);
export const namingTails = WordTable.union(codes, wordSet("of"));
const LONGEST_STREET = 6;
const POSTAL_DIGITS = 5;

export function isDesignated({ tokens, numeral }: Suspect): boolean {
  if (numeral.spelled && numeral.value > 20) return false;
  const { from } = numeral;
  const at = tokens.kindAt(from - 1) === Kind.openBracket ? from - 2 : from - 1;
  if (tokens.textOf(from - 1) === "\u00a7") return true;
  // "Voted no. Half a dozen": a stop before a word ends a sentence.
  const isDotted = tokens.kindAt(at) === Kind.dot && tokens.isGlued(at) && !numeral.spelled;
  const before = isDotted ? at - 1 : at;
  if (designators.at(tokens, before) === true) return true;
  if (looseDesignators.at(tokens, before) === true && !isCounted(tokens, numeral.to)) return true;
  if (tokens.wordAt(before) === LOCAL && tokens.has(before, Mark.capital)) return true;
  return !numeral.spelled && (isInRow(tokens, from) || isOfPages(tokens, numeral));
}

const grammar = wordSet("is was has had in on at and or to from for since by with that which who where");

function isCounted(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === Kind.letter && grammar.at(tokens, at) !== true;
}

/** "pages 3, 12 and 44", "slide 4, not 14". */
function isInRow(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at > from - LONGEST_ROW; at--) {
    const kind = tokens.kindAt(at);
    if (carriers.at(tokens, at) === true) return at < from - 1;
    const isRow = kind === Kind.digit || kind === Kind.comma || kind === Kind.hyphen || kind === Kind.dash;
    if (!isRow && rowLinks.at(tokens, at) !== true) return false;
  }
  return false;
}

/** "Page 3 of 12", and "1 of 9:" before a caption. */
function isOfPages(tokens: Tokens, { from, to }: Suspect["numeral"]): boolean {
  const isLast = tokens.wordAt(from - 1) === OF && tokens.kindAt(from - 2) === Kind.digit;
  if (isLast && designators.at(tokens, from - 3) === true) return true;
  const isFirst = tokens.wordAt(to) === OF && tokens.kindAt(to + 1) === Kind.digit;
  const [first, last] = isLast ? [from - 2, from] : [from, to + 1];
  if (!isLast && !isFirst) return false;
  return tokens.kindAt(last + 1) === Kind.colon && opensLine(tokens, first);
}

/** "1600 Pennsylvania Avenue", "Washington, DC 20301", "10 U.S.C. 333", "H.R. 2670". */
export function isAddressed({ tokens, numeral: { from, to, spelled } }: Suspect): boolean {
  if (spelled) return false;
  if (codes.at(tokens, to) === true || codes.at(tokens, from - 1) === true) return true;
  const isAbbreviated = tokens.has(from - 1, Mark.dotted) && tokens.has(from - 1, Mark.allCapitals);
  if (isAbbreviated && bills.at(tokens, from - 1) === true) return true;
  const isState =
    tokens.has(from - 1, Mark.allCapitals) && tokens.endOf(from - 1) - tokens.startOf(from - 1) === 2;
  if (isState && tokens.kindAt(from - 2) === Kind.comma && tokens.endOf(from) - tokens.startOf(from) === 5)
    return true;
  if (isStreet(tokens, to)) return true;
  // "10117 Berlin": five plain digits and a town behind them.
  const isPostal =
    tokens.endOf(from) - tokens.startOf(from) === POSTAL_DIGITS && !tokens.textOf(from).includes(",");
  return (
    isPostal &&
    tokens.has(to, Mark.capital) &&
    !tokens.has(to, Mark.allCapitals) &&
    tokens.kindAt(from - 1) !== Kind.letter
  );
}

/** Whether the words of an address stand there: "Pennsylvania Avenue". */
export function isStreet(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + LONGEST_STREET; at++) {
    if (tokens.kindAt(at) === Kind.dot) continue;
    if (!tokens.has(at, Mark.capital)) return false;
    if (at > from && streets.at(tokens, at) === true) return true;
  }
  return false;
}
