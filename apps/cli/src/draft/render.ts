/** A draft for people: two files of the record to review, and what was seen and not proposed. */
import type { LeftCode } from "@throughline/sdk/checker";
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Drafted } from "./drafted.ts";
import { scalar, statementsYaml } from "./yaml.ts";

const WHY: Readonly<Record<LeftCode, string>> = {
  "counts-nothing-known": "no word near it is one that the record counts",
  "another-operation": "the text speaks of an operation that the record does not cover",
};

/** Valid YAML as a whole: what is no statement is a comment. */
export function renderDraft(drafted: Drafted): string {
  const { proposals, left, path } = drafted;
  const unsure = proposals.filter(({ doubts }) => doubts.length > 0).length;
  const head = [
    `# Proposed from ${visible(path)}: ${count(proposals.length, "statement", "statements")}, ${unsure} with doubts.`,
    "# A person decides: read each in the document, put a name in place of each `?`, delete what is wrong,",
    "# and run `throughline validate`. Actors, dimensions and who told whom are yours to add.",
  ];
  const parts = [
    head.join("\n"),
    ...(drafted.id === null ? [] : [documentBlock(drafted)]),
    ...(proposals.length === 0 ? [] : [statementsYaml(drafted).trimEnd()]),
    leftBlock(drafted, left),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** `document.yml`, as a comment; where the record has one, only what is new has to go in. */
function documentBlock(drafted: Drafted): string {
  const { id, known } = drafted;
  const where = `documents/${id}/document.yml`;
  const title = known === null ? `# ${where}` : `# ${where} stands; what is new in it:`;
  return [title, ...documentLines(drafted)].map(asComment).join("\n");
}

function documentLines({ id, known, title, text, textSha256, readOn }: Drafted): string[] {
  const fingerprint = `{ sha256: ${textSha256}, length: ${text.length} }`;
  const read = `{ extent: full-text, on: ${scalar(readOn ?? "?")} }`;
  const fresh = [
    `title: ${scalar(title ?? "?")}`,
    `publisher: ${scalar(id?.split("/")[0] ?? "?")}`,
    'kind: "?"',
    'standing: { is: "?", because: "?" }',
  ];
  return [...(known === null ? fresh : []), `read: ${read}`, `fingerprint: ${fingerprint}`];
}

/** The two files of the document's folder; of one that the record has, the statements alone. */
export function draftFiles(drafted: Drafted): { path: string; pieces: string[] }[] {
  const statements = { path: "statements.yml", pieces: [renderDraft({ ...drafted, id: null })] };
  if (drafted.known !== null) return [statements];
  const hint =
    "# A person decides: put a name in place of each `?`, and add `url` and `published` where they are known.";
  return [
    { path: "document.yml", pieces: [`${[hint, ...documentLines(drafted)].join("\n")}\n`] },
    statements,
  ];
}

function asComment(line: string): string {
  return line.startsWith("#") ? line : `#   ${line}`;
}

function leftBlock({ text, pageOf }: Drafted, left: Drafted["left"]): string {
  const title = `# Seen and not proposed: ${count(left.length, "number", "numbers")}.`;
  const lines = left.map(({ span, why }) => {
    const page = pageOf(span.start);
    const around = text.slice(Math.max(0, span.start - 30), span.end + 30).replace(/\s+/gu, " ");
    return `# ${page === null ? "" : `p. ${page}: `}…${visible(around)}…: ${WHY[why]}`;
  });
  return [title, ...lines].join("\n");
}
