/** The page of changes in parts: so many releases at a time, and so many of what was revised, replaced or retired. */
import { sentenceOf } from "../figure/sentence.ts";
import { pageLink, pagesFor } from "../paged/pages.ts";
import { documentLink, link, statementLink } from "../record/paths.ts";
import { record } from "../record/record.ts";
import { fates } from "../retired/fates.ts";
import { releases } from "./history.ts";
import { changes } from "./releases.ts";

/** A release can have hundreds of lines. */
export const RELEASES = 3;
export const MOST = 60;

export interface Revised {
  href: string;
  name: string;
  revised: { on: string; because: string };
}

/** What publishers revised: documents, then statements. */
export function revised(): Revised[] {
  const { documents, statements } = changes();
  return [
    ...documents.flatMap(({ id, title, revised }) =>
      revised ? [{ href: documentLink(id), name: title, revised }] : [],
    ),
    ...statements.flatMap(({ id, revised }) =>
      revised ? [{ href: statementLink(id), name: statementName(id), revised }] : [],
    ),
  ];
}

export function changePages(): number {
  const lists = [revised(), changes().superseded, fates()].map(({ length }) => length);
  return Math.max(pagesFor([releases().length], RELEASES), pagesFor(lists, MOST));
}

/** Where a release stands among the changes. */
export function releaseLink(version: string): string {
  const at = releases().findIndex((release) => release.version === version);
  return `${pageLink(link("changes/"), Math.floor(Math.max(0, at) / RELEASES) + 1)}#v${version}`;
}

/** A figure as its sentence; any other by its id. */
function statementName(id: string): string {
  const statement = record.statement(id);
  return statement?.kind === "figure" ? sentenceOf(statement.figure) : id;
}
