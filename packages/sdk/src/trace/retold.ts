/**
 * Ties the statements of one step of the record to those of an earlier one: by what the record says each
 * retells, over as many steps as lie between. Its drift is the curators' and core's, not a check's.
 */
import type { Reader } from "@throughline/core";
import type { DifferenceCode, Statement } from "@throughline/core/schema";
import { severityOf } from "../check/finding/severity.ts";
import { titleOf } from "../explain/labels.ts";
import type { Held } from "./shape.ts";
import { isRecordStation, type Link, type RecordStation, type Station } from "./station.ts";

/** More retellings than any story has. */
const LONGEST = 16;

export function linkStatements(
  station: RecordStation,
  { before, source, isTextToCome }: { before: Station; source: Station | null; isTextToCome: boolean },
  record: Reader,
): void {
  const ids = station.step.documents.flatMap((id) => record.document(id)?.statements ?? []);
  for (const id of ids) {
    const [near, far] = [linkTo(before, id, record), source && linkTo(source, id, record)];
    if (!isTraced(record.statement(id)?.kind, { isTextToCome, isLinked: near !== null || far !== null }))
      continue;
    const draft = station.draftOf(id);
    if (draft === null) continue;
    draft.before = near ?? { held: UNKNOWN, to: null };
    draft.source = source && (far ?? { held: UNKNOWN, to: null });
  }
}

/** In a text no events and assertions are read, so that they would look left out. */
function isTraced(
  kind: Statement["kind"] | undefined,
  { isTextToCome, isLinked }: { isTextToCome: boolean; isLinked: boolean },
): boolean {
  return kind === "figure" || kind === "quotation" || (isLinked && !isTextToCome);
}

const UNKNOWN: Held = {
  verdict: "not-in-record",
  differences: [],
  severity: "note",
  instead: null,
  message: "the record knows no source of it among these",
  hint: null,
};

/** Null where the chain does not lead to the other step. */
function linkTo(other: Station, id: string, record: Reader): Link | null {
  if (!isRecordStation(other)) return null;
  const { draftOf } = other;
  const changes: Change[] = [];
  let of: string | null = id;
  for (let steps = 0; steps < LONGEST && of !== null; steps++) {
    const statement = record.statement(of);
    const drift = record.data.drift[of]?.differences ?? [];
    changes.push(
      ...drift.map((one) => ({ ...one, name: (term: string) => nameOf(term, statement, record) })),
    );
    of = statement?.retells?.of ?? null;
    const to: ReturnType<typeof draftOf> = of === null ? null : draftOf(of);
    if (to !== null) return { held: heldOf(changes), to };
  }
  return null;
}

type Difference = Reader["data"]["drift"][string]["differences"][number];

interface Change extends Difference {
  /** What a term of it is called. */
  name(term: string): string;
}

/** The name behind an id of an entity or of a dimension's value; anything else stands for itself. */
function nameOf(term: string, statement: Statement | null, record: Reader): string {
  const entity = record.entity(term);
  if (entity !== null) return entity.name;
  const indicator = statement?.kind === "figure" ? record.indicator(statement.indicator) : null;
  const values = Object.values(indicator?.dimensions ?? {}).flatMap((each) => each.values[term] ?? []);
  return values[0]?.name ?? term;
}

function heldOf(changes: readonly Change[]): Held {
  const differences: DifferenceCode[] = [...new Set(changes.map(({ code }) => code))];
  return {
    verdict: differences.length === 0 ? "agrees" : "differs",
    differences,
    severity: severityOf(differences),
    instead: null,
    message: changes.length === 0 ? "passed on as it was" : changes.map(sentenceOf).join("; "),
    hint: null,
  };
}

function sentenceOf({ code, from, to, because, name }: Change): string {
  const said = (term: string | null) => (term === null ? "nothing" : `“${name(term)}”`);
  const what = from === null && to === null ? "" : `: ${said(from)} became ${said(to)}`;
  return `${titleOf(code)}${what}${because === null ? "" : ` (${because})`}`;
}
