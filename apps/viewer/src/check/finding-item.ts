/** One finding in the list: what stands in the text, the verdict with its reasons, and the evidence. */
import type { Finding } from "@throughline/sdk/checker";
import { differenceLink } from "../drift/link.ts";
import { documentLink, figureLink, statementLink } from "../record/paths.ts";
import { element } from "./element.ts";
import { findingId, markId } from "./marked-text.ts";
import type { Names } from "./protocol.ts";
import { verdicts } from "./verdicts.ts";

/** `page` is that of the reader's own document; null where it has none. */
export function findingItem(
  finding: Finding,
  index: number,
  { names, page }: { names: Names; page: string | null },
): HTMLLIElement {
  const { tone, name, glyph } = verdicts[finding.verdict];
  return element(
    "li",
    { id: findingId(index), class: `finding ${tone}`, "data-verdict": finding.verdict },
    element(
      "p",
      { class: "exact" },
      element(
        "a",
        { href: `#${markId(index)}` },
        element("span", { class: "number" }, `${index + 1}`),
        " ",
        element("bdi", {}, shorten(finding.exact)),
      ),
    ),
    element(
      "p",
      { class: `state ${tone}` },
      element("span", { class: "glyph", "aria-hidden": "true" }, glyph),
      element("span", {}, name, ...differencesOf(finding, names)),
    ),
    page === null ? null : element("p", { class: "small muted" }, `Page ${page} of your document`),
    element("p", { class: "message" }, ...sentence(finding.message)),
    finding.hint === null
      ? null
      : element("p", { class: "notes" }, ...sentence(withoutCommand(finding.hint))),
    evidenceOf(finding, names),
  );
}

function differencesOf({ differences }: Finding, names: Names): Node[] {
  return differences.flatMap((code, index) => [
    document.createTextNode(index === 0 ? ": " : ", "),
    element("a", { href: differenceLink(code) }, names.differences[code] ?? code),
  ]);
}

function evidenceOf({ evidence, figure, statement }: Finding, names: Names): HTMLElement | null {
  const toFigure = figure === null ? null : element("a", { href: figureLink(figure) }, "The figure’s page");
  if (evidence === null) return toFigure && element("p", { class: "small" }, toFigure);
  const address = statement === null ? documentLink(evidence.document) : statementLink(statement);
  const source = element("a", { href: address }, names.publishers[evidence.publisher] ?? evidence.publisher);
  const page = evidence.page === null ? "" : `, page ${evidence.page}`;
  return element(
    "figure",
    { class: "quote compact" },
    element("blockquote", {}, element("p", {}, element("bdi", {}, evidence.words))),
    element("figcaption", {}, element("p", {}, source, page, toFigure === null ? "" : " · ", toFigure)),
  );
}

const LONGEST = 90;

function shorten(exact: string): string {
  const line = exact.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Here the figure is a link away, so the command that would show it in a terminal is left out. */
function withoutCommand(hint: string): string {
  return hint.replace(/,? or run `throughline [^`]*`/u, "");
}

/**
 * Messages are lower case and without a full stop, as a terminal wants them, with what is quoted between
 * backticks.
 */
function sentence(message: string): Node[] {
  const first = message.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const whole = /[.!?…”"]$/u.test(first) ? first : `${first}.`;
  return whole
    .split("`")
    .map((part, index) =>
      index % 2 === 0 ? document.createTextNode(part) : element("bdi", { class: "theirs" }, part),
    );
}
