/**
 * The sentences of issues: the only place where a code of a rule becomes prose.
 *
 * Messages say what is wrong with which thing; hints say the next action. Lower case, no full stop,
 * things in backticks.
 */
import type { Misfit } from "../figures/index.ts";
import type { Issue, IssueCode } from "./issue.ts";

/** An issue in words. */
export interface IssueText {
  message: string;
  hint: string;
}

type Args = Record<string, string>;
type Wording = (args: Args) => [message: string, hint: string];

const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest ? `did you mean \`${nearest}\`?` : otherwise;

const MISFITS: ReadonlyMap<string, string> = new Map<Misfit | "parts-alike", string>([
  ["indicators-differ", "they are of different indicators"],
  ["dimensions-differ", "they differ in a dimension"],
  ["modalities-differ", "they differ in modality"],
  ["places-differ", "they are of different places"],
  ["periods-differ", "they are of different periods"],
  ["periods-do-not-abut", "their periods do not follow one another without a gap"],
  ["places-are-no-union", "no place is exactly the union of theirs"],
  ["part-outside-whole", "the later one is not a beginning or an end of the first"],
  ["stock-over-periods", "a stock cannot be added up over time"],
  ["period-missing", "one has no period"],
  ["input-without-number", "one is no figure, or gives no number"],
  ["parts-alike", "two of them have one scope"],
]);

const WORDINGS: Record<IssueCode, Wording> = {
  yaml: ({ problem }) => [
    `not YAML: ${decapitalise(problem)}`,
    "correct the syntax; nothing else in this file was checked",
  ],
  "duplicate-key": ({ key }) => [
    `the key \`${key}\` occurs twice`,
    "keep one, or rename one; of two equal keys only the last is read",
  ],
  schema: ({ at, problem, hint }) => [
    `${at ? `\`${at}\`: ` : ""}${decapitalise(problem)}`,
    hint || "see the schema of this kind of file in `dist/schema/`",
  ],
  "unknown-file": ({ known }) => [
    "this path has no place in the record",
    `a file of the record is one of: ${known}`,
  ],
  "unreadable-file": ({ problem }) => [`the file cannot be read: ${problem}`, "save it as UTF-8 text"],
  counts: ({ what, in: where, actual, least, most }) => [
    `${actual} ${what} in ${where}, ${least ? `fewer than ${least}` : `more than ${most}`}`,
    "find out what was lost or came twice; where the number is right, correct it in `guards.yml`",
  ],
  "coverage-gap": ({ from, to, problem }) => [
    `coverage ${problem} at ${from} to ${to}`,
    "let the stretches follow one another from 0 to the length of the text",
  ],
  "derivation-disagrees": ({ misfit = "", rule = "" }) => [
    `\`${rule}\` does not fit its inputs: ${MISFITS.get(misfit) ?? misfit}`,
    "choose inputs that agree in all but what the rule adds up, in the order it needs",
  ],
  "dimension-unknown": ({ dimension, value, indicator, nearest, known }) => [
    value
      ? `\`${value}\` is no value of the dimension \`${dimension}\` of \`${indicator}\``
      : `\`${indicator}\` has no dimension \`${dimension}\``,
    didYouMean(nearest, known ? `known: ${known}` : "remove it, or add it to the indicator"),
  ],
  "document-missing": ({ document }) => [
    `\`${document}\` has statements but no \`document.yml\``,
    "add `document.yml` to the folder",
  ],
  "duplicate-id": ({ duplicate, file }) => [
    `the id \`${duplicate}\` is already used in ${file}`,
    "choose another id; indicators, series, places, organisations, people and operations share one space",
  ],
  "evidence-length": ({ problem, words }) => [
    problem ? decapitalise(problem) : `${words} words of somebody else's text, more than 12`,
    "keep the words that carry the statement, in one unbroken run",
  ],
  "exception-unneeded": ({ rule, id }) => [
    `the exception of \`${id}\` from \`${rule}\` is no longer needed`,
    "remove it from `exceptions.yml`",
  ],
  "fill-rates": ({ field, filled, of, actual, least }) => [
    `${filled} of ${of} figure statements have \`${field}\`: ${actual}, less than ${least}`,
    "find out where it was lost; where it is right, correct the rate in `guards.yml`",
  ],
  "fact-unaccounted": ({ fact, problem }) => [
    `\`${fact}\` ${problem}`,
    "account for each fact of the notes once, with `<fact>: <statement>` or `<fact>: { leftOut: <reason> }`",
  ],
  "id-malformed": ({ malformed, problem }) => [
    `\`${malformed}\` is no id here: ${problem}`,
    "rename the key, the file or the folder; an id is also a path and an address",
  ],
  "id-removed": ({ removed }) => [
    `\`${removed}\` was released, and is gone`,
    "restore it, or say in `retired.yml` that it moved, split or was withdrawn",
  ],
  "key-order": ({ first, expected }) => [
    `the statement opens with \`${first}\``,
    `put \`${expected}\` first`,
  ],
  "name-collision": ({ name, other, how }) => [
    `the name "${name}" also stands for \`${other}\` (${how})`,
    "a text that uses it could not be read; make one of them longer, or remove it",
  ],
  "number-not-in-evidence": ({ number, words }) => [
    `${number} does not stand in the words "${words}"`,
    "choose words that hold the number, or set `printed` to the words as they stand",
  ],
  "parts-and-totals": ({ misfit, sum, total, unneeded }) => {
    if (misfit) {
      return [
        `these are no parts of that total: ${MISFITS.get(misfit) ?? misfit}`,
        "correct the statements or the list",
      ];
    }
    return unneeded
      ? [`marked \`faulty\`, but the parts do add up: ${sum}, and the total is ${total}`, "remove `faulty`"]
      : [
          `the parts make ${sum}, and the total is ${total}`,
          "correct the slip; where the source itself is wrong, keep its numbers and say so with `faulty`",
        ];
  },
  "period-after-publication": ({ period, published }) => [
    `happened in \`${period}\`, after the document was published (${published})`,
    "correct a date, or set `modality` where it was planned or ordered",
  ],
  "place-cycle": ({ chain }) => [`a place contains itself: ${chain}`, "remove one `within` or `parts`"],
  "position-wrong": ({ problem }) => [
    `the position of the evidence is wrong: ${problem}`,
    "take the offsets of the exact words in the text, in UTF-16 code units",
  ],
  "primary-outside-period": ({ period, reporting, unneeded }) =>
    unneeded
      ? ["`outside` is given, but the statement lies in its document's reporting period", "remove `outside`"]
      : [
          `\`${period}\` lies outside the reporting period of this primary document (\`${reporting}\`)`,
          "correct the period, or say with `outside` why the report says it",
        ],
  "quotation-not-in-evidence": ({ quotation, words }) => [
    `the quotation "${quotation}" does not stand in the words "${words}"`,
    "copy the quotation from the words of its evidence, letter by letter",
  ],
  "redirect-broken": ({ chain, problem }) => [
    `${problem}: ${chain}`,
    "point the retired id straight at one that is in use",
  ],
  "retelling-changes-indicator": ({ from, to }) => [
    `retells a figure of \`${from}\` as one of \`${to}\``,
    "say what changed under `retells.changes`, or correct the link",
  ],
  "retelling-cycle": ({ chain }) => [
    `retells itself: ${chain}`,
    "remove one `retells`, `derivedFrom` or input",
  ],
  "retelling-older": ({ retelling, source, of }) => [
    `published ${retelling}, before what it retells (\`${of}\`, ${source})`,
    "turn the link round, or correct a date",
  ],
  "statement-uncovered": ({ document }) => [
    `no stretch of \`${document}\` names this statement`,
    "add it to the stretch of `coverage` where its words stand",
  ],
  "statements-unsorted": ({ after, before }) => [
    `\`${before}\` stands after \`${after}\``,
    "sort the statements of a document by id",
  ],
  "two-times": () => [
    "both `period` and `asOf` are given",
    "keep `asOf` for a count on a day, `period` for a span",
  ],
  "unknown-reference": ({ noun, reference, nearest }) => [
    `unknown ${noun === "source" ? "statement or derivation" : noun} \`${reference}\``,
    didYouMean(nearest, "add it to the record, or remove the reference"),
  ],
};

/** One text per code, whatever raised it. */
export function issueMessage({ code, args }: Pick<Issue, "code" | "args">): IssueText {
  const [message, hint] = WORDINGS[code](args);
  return { message, hint };
}

/** An issue as compilers print theirs: `file:line:column: severity[code] message`, then the hint. */
export function issueLine(issue: Issue, folder = ""): string {
  const { message, hint } = issueMessage(issue);
  const where = `${folder}${issue.file}:${issue.line}:${issue.column}`;
  return `${where}: ${issue.severity}[${issue.code}] ${message}\n    hint: ${hint}\n`;
}

function decapitalise(text = ""): string {
  return /^[A-Z][a-z]/u.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}
