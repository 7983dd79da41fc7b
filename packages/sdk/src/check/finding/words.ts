/**
 * The verdicts on words: quotations, names and marks.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { QuotationAlignment } from "../alignment/quotation.ts";
import type { FigureSource } from "../candidate/source.ts";
import type { MarkMention, NameMention, QuotationMention } from "../mention/mention.ts";
import type { Text } from "../text/text.ts";
import type { Reading } from "./finding.ts";
import type { Judgement } from "./judgement.ts";
import { severityOf } from "./severity.ts";

export interface QuotationCase {
  source: FigureSource;
  alignment: QuotationAlignment | null;
  /** Whether the text gives the very words to somebody else. */
  isOthers: boolean;
}

export function judgeQuotation(
  text: Text,
  mention: QuotationMention,
  { source, alignment, isOthers }: QuotationCase,
): Judgement {
  const said = wordsReading(text.source.slice(mention.start, mention.end));
  const base = { ...spanOf(text, mention), kind: "quotation" as const, said };
  if (alignment === null)
    return { ...base, ...silent, verdict: "not-in-record", differences: [], severity: "note" };
  const { quotation, verdict } = alignment;
  const right = quotation.alters ?? { statement: quotation.statement, words: quotation.words };
  const differences = codesOf(verdict, isOthers);
  return {
    ...base,
    ...silent,
    verdict: differences.length > 0 ? "differs" : verdict,
    differences,
    severity: severityOf(differences),
    recorded: right.words === null ? null : wordsReading(right.words),
    statement: right.statement,
    evidence: right.statement === null ? null : source.evidence(right.statement),
  };
}

function codesOf(verdict: QuotationAlignment["verdict"], isOthers: boolean): DifferenceCode[] {
  if (verdict === "differs") return ["quotation-altered"];
  return isOthers ? ["attribution-differs"] : [];
}

export function judgeName(text: Text, mention: NameMention): Judgement {
  const { rightly, entity } = mention;
  return {
    ...spanOf(text, mention),
    ...silent,
    kind: "name",
    verdict: "differs",
    differences: ["name-garbled"],
    severity: severityOf(["name-garbled"]),
    said: wordsReading(text.source.slice(mention.start, mention.end)),
    recorded: { ...wordsReading(rightly), actors: [entity] },
  };
}

export function judgeMark(text: Text, mention: MarkMention): Judgement {
  return {
    ...spanOf(text, mention),
    ...silent,
    kind: "mark",
    verdict: "differs",
    differences: ["stray-reference-mark"],
    severity: severityOf(["stray-reference-mark"]),
    said: wordsReading(text.source.slice(mention.start, mention.end)),
  };
}

const silent = { recorded: null, figure: null, statement: null, evidence: null, rivals: [] };

function spanOf({ source }: Text, { start, end }: { start: number; end: number }) {
  return { span: { start, end }, exact: source.slice(start, end) };
}

function wordsReading(words: string): Reading {
  return {
    quantity: null,
    indicator: null,
    period: null,
    place: null,
    dimensions: {},
    modality: null,
    actors: [],
    words,
  };
}
