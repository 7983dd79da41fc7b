/**
 * The list of findings: those whose verdict is shown, so many at a time.
 *
 * A text of a million characters can have ten thousand findings; building an entry for each would make
 * the reader wait for what nobody scrolls through. The numbers stay those of the text, whatever is shown.
 */
import type { Finding, Verdict } from "@throughline/sdk/checker";
import { required } from "./element.ts";
import { findingItem } from "./finding-item.ts";
import { findingId } from "./marked-text.ts";
import type { Names } from "./protocol.ts";

/** Entries that are built at once. */
const PAGE = 200;

const list = required("#findings", HTMLOListElement);
const more = required("#more", HTMLButtonElement);

/** The page that an offset of the text stands on; null where the text has none. */
export type PageOf = (offset: number) => string | null;

const noPages: PageOf = () => null;

interface Listed {
  findings: readonly Finding[];
  names: Names;
  pageOf: PageOf;
  verdicts: ReadonlySet<string>;
  /** How many entries are wanted. */
  limit: number;
}

const NOTHING: Names = { differences: {}, publishers: {} };

let listed: Listed = { findings: [], names: NOTHING, pageOf: noPages, verdicts: new Set(), limit: PAGE };

more.addEventListener("click", () => {
  const next = list.children.length;
  showList({ ...listed, limit: listed.limit + PAGE });
  list.children[next]?.querySelector("a")?.focus();
});

export function clearList(): void {
  listFindings([], NOTHING, noPages);
}

export function listFindings(findings: readonly Finding[], names: Names, pageOf: PageOf): void {
  list.replaceChildren();
  showList({
    findings,
    names,
    pageOf,
    verdicts: new Set<Verdict>(findings.map(({ verdict }) => verdict)),
    limit: PAGE,
  });
}

export function listOnly(verdicts: ReadonlySet<string>): void {
  list.replaceChildren();
  showList({ ...listed, verdicts, limit: PAGE });
}

/** The entry of a finding, built now if it was not yet; null where its verdict is not shown. */
export function entryOf(index: number): HTMLElement | null {
  const finding = listed.findings[index];
  if (finding === undefined || !listed.verdicts.has(finding.verdict)) return null;
  const place = shownIndexes().indexOf(index);
  if (place >= listed.limit) showList({ ...listed, limit: Math.ceil((place + 1) / PAGE) * PAGE });
  return document.getElementById(findingId(index));
}

/** How many findings the filters leave, built or not. */
export function countShown(): number {
  return shownIndexes().length;
}

/** Appends what is wanted and not there yet. */
function showList(next: Listed): void {
  listed = next;
  const indexes = shownIndexes();
  const items = indexes.slice(list.children.length, next.limit).flatMap((index) => {
    const finding = next.findings[index];
    return finding === undefined
      ? []
      : [findingItem(finding, index, { names: next.names, page: next.pageOf(finding.span.start) })];
  });
  list.append(...items);
  const left = indexes.length - list.children.length;
  more.hidden = left === 0;
  more.textContent = `Show ${Math.min(left, PAGE)} more of ${left}`;
}

function shownIndexes(): number[] {
  return listed.findings.flatMap(({ verdict }, index) => (listed.verdicts.has(verdict) ? [index] : []));
}
