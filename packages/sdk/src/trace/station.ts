/**
 * One step while a story is traced: the passages found in it so far, and how to find the one that a later step
 * points to.
 */
import type { Reader } from "@throughline/core";
import type { Statement } from "@throughline/core/schema";
import type { Finding, FindingKind } from "../check/finding/finding.ts";
import { positionOf } from "../check/text/lines.ts";
import { readText, type Text } from "../check/text/text.ts";
import { documentGround } from "../document-ground.ts";
import { type Ground, statementsGround } from "../ground.ts";
import { excerptOf } from "./excerpt.ts";
import type { Held, Passage, RecordStep, TextStep, TraceStep } from "./shape.ts";

export interface Link {
  readonly held: Held;
  /** The passage that it goes back to; null where there is none. */
  readonly to: Draft | null;
}

/** A passage that is still being tied to others. */
export interface Draft {
  readonly kind: FindingKind;
  readonly at: Omit<Passage, "before" | "source">;
  before: Link | null;
  source: Link | null;
}

export interface Station {
  readonly step: TraceStep;
  /** In the order of the text. Those of a source come when something points to them. */
  readonly drafts: Draft[];
  /** What later steps are held against, called `who` in sentences. */
  ground(who: string): Ground;
  /** The passage that a finding of a later step goes back to. */
  pointedTo(finding: Finding): Draft | null;
}

export function isText(step: TraceStep): step is TextStep {
  return "text" in step;
}

export function isTextStation(station: Station): station is TextStation {
  return "draftAt" in station;
}

export function isRecordStation(station: Station): station is RecordStation {
  return "draftOf" in station;
}

export function stationOf(step: TraceStep, record: Reader): Station {
  return isText(step) ? textStation(step, record) : recordStation(step, record);
}

export interface TextStation extends Station {
  readonly step: TextStep;
  readonly text: Text;
  /** The passage at a place; a new one where nothing was found there yet. */
  draftAt(span: Span, kind: FindingKind): Draft;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function textStation(step: TextStep, record: Reader): TextStation {
  const text = readText(step.text);
  const drafts: Draft[] = [];
  const draftAt = (span: Span, kind: FindingKind): Draft => {
    const here = drafts.filter(({ at }) => at.span !== null && overlaps(at.span, span));
    const known = here.find((one) => one.kind === kind) ?? (kind === "figure" ? undefined : here[0]);
    if (known !== undefined) return known;
    const draft: Draft = { kind, at: placeOf(text, step, span), before: null, source: null };
    drafts.push(draft);
    return draft;
  };
  return {
    step,
    text,
    drafts,
    draftAt,
    ground: (who) => named(documentGround(record, step), who),
    pointedTo: ({ kind, evidence, recorded }) => {
      const words = kind === "name" ? (recorded?.words ?? null) : null;
      const span = words === null ? (evidence?.span ?? null) : spanOf(step.text, words);
      return span === null ? null : draftAt(span, kind);
    },
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function placeOf(text: Text, { pages }: TextStep, span: Span): Draft["at"] {
  const page = pages?.findLast(({ start }) => start <= span.start)?.label ?? null;
  return { span, ...positionOf(text.lines, span.start), page, statement: null, ...excerptOf(text, span) };
}

function spanOf(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start === -1 ? null : { start, end: start + words.length };
}

export interface RecordStation extends Station {
  readonly step: RecordStep;
  /** The passage of a statement of these documents, or of a sum of theirs; null for any other id. */
  draftOf(id: string): Draft | null;
}

function recordStation(step: RecordStep, record: Reader): RecordStation {
  const drafts: Draft[] = [];
  const draftOf = (id: string): Draft | null => {
    const known = drafts.find(({ at }) => at.statement === id);
    if (known !== undefined) return known;
    const stated = statedOf(id, step, record);
    if (stated === null) return null;
    const draft: Draft = { ...stated, before: null, source: null };
    drafts.push(draft);
    return draft;
  };
  return {
    step,
    drafts,
    draftOf,
    ground: (who) => named(statementsGround(record, step.documents), who),
    pointedTo: ({ statement, figure }) => draftOf(statement ?? sumOf(figure, record) ?? ""),
  };
}

function sumOf(figure: string | null, { data }: Reader): string | null {
  return Object.values(data.derivations).find((sum) => sum.figure === figure)?.id ?? null;
}

function statedOf(id: string, { documents }: RecordStep, record: Reader): Pick<Draft, "kind" | "at"> | null {
  const ids = record.derivation(id)?.of ?? [id];
  const said = ids.flatMap((each) => record.statement(each) ?? []);
  const [first] = said;
  if (first === undefined || said.some(({ document }) => !documents.includes(document))) return null;
  // Of a sum of ours the words of all that it adds up, in which it does not stand.
  const words = said.map(({ evidence }) => evidence.words).join(" + ");
  const focus = focusOf(words, said.length === 1 ? printedOf(first) : "");
  const { page = null } = first.evidence;
  return {
    kind: first.kind === "figure" ? "figure" : "quotation",
    at: { span: null, line: null, column: null, page, statement: id, words, focus },
  };
}

function printedOf(said: Statement): string {
  if (said.kind === "figure") return said.quantity.printed ?? "";
  return said.kind === "quotation" ? said.quotation : "";
}

/** Nothing, at the end, where the words do not hold it. */
function focusOf(words: string, sought: string): Span {
  const start = sought === "" ? -1 : words.toLowerCase().indexOf(sought.toLowerCase());
  return start === -1 ? { start: words.length, end: words.length } : { start, end: start + sought.length };
}

function named({ judge, names }: Ground, who: string): Ground {
  return { judge, names: { ...names, who } };
}
