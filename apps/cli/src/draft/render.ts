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

/** `document.yml`, as a comment where the record has one, for then only what is new has to go in. */
function documentBlock({ id, known, title, text, textSha256, readOn }: Drafted): string {
  const fingerprint = `{ sha256: ${textSha256}, length: ${text.length} }`;
  const read = `{ extent: full-text, on: ${scalar(readOn ?? "?")} }`;
  const fresh = [
    `title: ${scalar(known?.title ?? title ?? "?")}`,
    `publisher: ${scalar(id?.split("/")[0] ?? "?")}`,
    `kind: ${scalar(known?.kind ?? "?")}`,
    `standing: { is: ${scalar(known?.standing.is ?? "?")}, because: ${scalar(known?.standing.because ?? "?")} }`,
  ];
  const where = `documents/${id}/document.yml`;
  const lines = known === null ? [`# ${where}`, ...fresh] : [`# ${where} stands; what is new in it:`];
  return [...lines, `read: ${read}`, `fingerprint: ${fingerprint}`].map(asComment).join("\n");
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
