/**
 * Every change between two records, per thing and in words.
 *
 * Pure: two records in, a list out, in the order of nouns and ids. A record of an older version may
 * lack what was added to the format since; that is absence, and no change.
 */
import { formatQuantity } from "../quantity/index.ts";
import { own } from "../reading/lookup.ts";
import type { RecordData, Statement } from "../schema/record.ts";
import type { Retirement } from "../schema/retired.ts";
import type { Revision } from "../schema/revision.ts";
import { type Change, type ChangedNoun, type FieldChange, NOUNS } from "./change.ts";
import { compareLeaves, leavesOf } from "./leaves.ts";

type Things = Readonly<Record<string, object>>;

interface Sides {
  from: RecordData;
  to: RecordData;
}

export function compareRecords(from: RecordData, to: RecordData): Change[] {
  return NOUNS.flatMap((noun) => {
    const [before, after] = [thingsOf(from, noun), thingsOf(to, noun)];
    const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return ids.flatMap((id) => changeOf(noun, id, { from, to }) ?? []);
  });
}

function thingsOf(record: RecordData, noun: ChangedNoun): Things {
  const maps: Record<ChangedNoun, Things | undefined> = {
    document: record.documents,
    statement: record.statements,
    derivation: record.derivations,
    total: record.totals,
    indicator: record.indicators,
    entity: record.entities,
    series: record.series,
    figure: record.figures,
  };
  return maps[noun] ?? {};
}

function changeOf(noun: ChangedNoun, id: string, sides: Sides): Change | null {
  const before = own(thingsOf(sides.from, noun), id);
  const after = own(thingsOf(sides.to, noun), id);
  if (after === undefined) return before === undefined ? null : gone(noun, id, before, sides.to);
  const summary = summaryOf(after);
  if (before === undefined) return { noun, id, kind: "added", summary, fields: [], because: null };
  const fields = compareLeaves(leavesFor(noun, before, sides.from), leavesFor(noun, after, sides.to));
  if (fields.length === 0) return null;
  if (isComputed(noun, fields)) return { noun, id, kind: "recomputed", summary, fields, because: null };
  const revision = revisionOf(noun, id, sides);
  if (revision !== null) {
    // The mark itself is told as the reason.
    const edits = fields.filter(({ field }) => !field.startsWith("revised."));
    return {
      noun,
      id,
      kind: "revised",
      summary,
      fields: edits,
      because: `${revision.on}: ${revision.because}`,
    };
  }
  const kind = noun === "statement" && fields.every(isEvidence) ? "re-anchored" : "corrected";
  return { noun, id, kind, summary, fields, because: null };
}

/** What people write of our own arithmetic; the rest follows from its inputs. */
const AUTHORED: readonly string[] = ["rule", "total", "of", "because", "faulty"];

function isComputed(noun: ChangedNoun, fields: readonly FieldChange[]): boolean {
  if (noun === "figure") return true;
  return (
    (noun === "derivation" || noun === "total") && fields.every(({ field }) => !AUTHORED.includes(field))
  );
}

/** Of a figure only what it says: who stands beside it follows from the statements, which are told. */
function leavesFor(noun: ChangedNoun, thing: object, { entities }: RecordData) {
  if (noun !== "figure" || !("quantity" in thing)) return leavesOf(thing, entities);
  const { quantity } = thing;
  return leavesOf("status" in thing ? { quantity, status: thing.status } : { quantity }, entities);
}

function gone(noun: ChangedNoun, id: string, before: object, to: RecordData): Change {
  const retirement = own(to.retired, id);
  const summary = summaryOf(before);
  if (retirement === undefined) return { noun, id, kind: "removed", summary, fields: [], because: null };
  return { noun, id, kind: "retired", summary, fields: [], because: fateOf(retirement) };
}

function fateOf(retirement: Retirement): string {
  if ("moved" in retirement) return `moved to \`${retirement.moved}\``;
  if ("split" in retirement) return `split into ${retirement.split.map((id) => `\`${id}\``).join(", ")}`;
  return `withdrawn: ${retirement.withdrawn}`;
}

/** The mark of the publisher's change that came with this edit: the statement's own, else its document's. */
function revisionOf(noun: ChangedNoun, id: string, { from, to }: Sides): Revision | null {
  if (noun === "document") return newMark(from.documents[id]?.revised, to.documents[id]?.revised);
  if (noun !== "statement") return null;
  const document = id.slice(0, id.indexOf("#"));
  return (
    newMark(from.statements[id]?.revised, to.statements[id]?.revised) ??
    newMark(from.documents[document]?.revised, to.documents[document]?.revised)
  );
}

function newMark(before: Revision | null | undefined, after: Revision | null | undefined): Revision | null {
  if (!after || (before?.on === after.on && before.because === after.because)) return null;
  return after;
}

function isEvidence({ field }: FieldChange): boolean {
  return field === "evidence" || field.startsWith("evidence.");
}

function summaryOf(thing: object): string | null {
  if (isStatement(thing)) return statementSummary(thing);
  if ("title" in thing && typeof thing.title === "string") return thing.title;
  return "name" in thing && typeof thing.name === "string" ? thing.name : null;
}

function isStatement(thing: object): thing is Statement {
  return "evidence" in thing && "kind" in thing;
}

function statementSummary(statement: Statement): string {
  switch (statement.kind) {
    case "figure":
      return `${statement.indicator}: ${formatQuantity(statement.quantity)}`;
    case "event":
      return statement.event;
    case "assertion":
      return statement.assertion;
    case "quotation":
      return `"${statement.quotation}"`;
    default:
      return statement satisfies never;
  }
}
