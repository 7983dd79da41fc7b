/**
 * What became of ids that are no longer in use, and the pages that stay where theirs were.
 *
 * Ids never die, so an address that somebody cited years ago still answers: it leads on, offers what the thing was
 * split into, or says why it was withdrawn. A statement's place is an anchor on its document's page.
 */
import type { Retirement } from "@throughline/core/schema";
import { sentenceOf } from "../figure/sentence.ts";
import {
  documentLink,
  figureLink,
  indicatorLink,
  nameLink,
  reportLink,
  statementLink,
} from "../record/paths.ts";
import { record } from "../record/record.ts";

export interface Lead {
  id: string;
  href: string;
  name: string;
}

export interface Fate {
  id: string;
  kind: "moved" | "split" | "withdrawn";
  /** What took its place: one where it moved, several where it was split. */
  leads: Lead[];
  /** Why it was withdrawn, as it is authored. */
  because: string | null;
}

/** A page that was: where, below the site's root and without slashes at the ends. */
export interface Abandoned {
  path: string;
  fate: Fate;
}

function fateOf(id: string): Fate | null {
  const retirement = Object.hasOwn(record.data.retired, id) ? record.data.retired[id] : undefined;
  return retirement === undefined ? null : toFate(id, retirement);
}

let all: readonly Fate[] | undefined;

/** Every fate, in the order of the ids. */
export function fates(): readonly Fate[] {
  all ??= Object.keys(record.data.retired)
    .sort()
    .flatMap((id) => fateOf(id) ?? []);
  return all;
}

/** Statements that are no longer on a document's page. */
export function goneFrom(document: string): Fate[] {
  return fates().filter(({ id }) => id.startsWith(`${document}#`));
}

/** The address of each page that a retired id had; a statement had none of its own. */
export function abandonedPages(): Abandoned[] {
  return fates().flatMap((fate) => foldersOf(fate).map((folder) => ({ path: `${folder}/${fate.id}`, fate })));
}

function toFate(id: string, retirement: Retirement): Fate {
  if ("moved" in retirement) return { id, kind: "moved", leads: [leadTo(retirement.moved)], because: null };
  if ("split" in retirement) return { id, kind: "split", leads: retirement.split.map(leadTo), because: null };
  return { id, kind: "withdrawn", leads: [], because: retirement.withdrawn };
}

function leadTo(id: string): Lead {
  const lookup = record.get(id);
  switch (lookup?.found) {
    case "figure":
      return { id, href: figureLink(id), name: sentenceOf(id) };
    case "indicator":
      return { id, href: indicatorLink(id), name: lookup.value.name };
    case "document":
      return { id, href: documentLink(id), name: lookup.value.title };
    case "entity":
      return { id, href: nameLink(id), name: lookup.value.name };
    default:
      return { id, href: statementLink(id), name: id };
  }
}

/** By what it leads to; of what was withdrawn, by the shape of its id. */
function foldersOf({ id, leads }: Fate): string[] {
  const [first] = leads;
  const found = first === undefined ? null : record.get(first.id);
  if (found?.found === "document")
    return found.value.kind === "report" ? ["documents", "reports"] : ["documents"];
  if (found?.found === "entity") return ["names"];
  if (id.includes("#") || found?.found === "statement") return [];
  return [["indicators", "documents"][id.split("/").length - 1] ?? "figures"];
}

/** Where a page of a report leads on to: the same kind of page. */
export function targetOf({ path, fate }: Abandoned): string | null {
  const [lead] = fate.kind === "moved" ? fate.leads : [];
  if (lead === undefined) return null;
  return path.startsWith("reports/") ? reportLink(lead.id) : lead.href;
}
