/**
 * One text against a document: the stages of a check, with the document's own figures and words in place of
 * the record's. No prose here.
 */
import { readClock } from "../alignment/clock.ts";
import { type Clock, resolve } from "../alignment/period.ts";
import { matchIndicators } from "../candidate/indicators.ts";
import type { Reading as Understood } from "../finding/finding.ts";
import type { Judgement } from "../finding/judgement.ts";
import { inOrder, type Quoted } from "../finding/order.ts";
import { MILD, severityOf } from "../finding/severity.ts";
import { judgeMark, judgeName } from "../finding/words.ts";
import type { Judged } from "../judge.ts";
import { type Context, readContext } from "../mention/context.ts";
import { findMarks } from "../mention/marks.ts";
import type { FigureMention } from "../mention/mention.ts";
import { wrongNames } from "../mention/names.ts";
import { findNearNames } from "../mention/near-names.ts";
import { findQuotations } from "../mention/quotations.ts";
import { Reading } from "../mention/sentence.ts";
import { readText, type Text } from "../text/text.ts";
import { alignWithDocument, type Laid, type LaidOutcome } from "./align.ts";
import type { DocumentSource } from "./document.ts";
import { findInDocument } from "./quotations.ts";
import { weighLaid } from "./weigh.ts";

/** `published` is `YYYY-MM-DD`: what "last month" leans on. */
export function judgeAgainst(source: string, document: DocumentSource, published: string | null): Judged {
  const text = readText(source);
  const reading = new Reading(text, document.lexicon);
  const clock = readClock(reading, published);
  const firm = [
    ...reading.figures.map((figure) => judgeFigure(figure, reading, { document, clock })),
    ...namesOf(reading, document).map((mention) => judgeName(text, mention)),
    ...findMarks(text.tokens).map((mention) => judgeMark(text, mention)),
  ];
  return { text, judgements: inOrder(text, firm, judgeQuotations(text, document)) };
}

interface Ground {
  document: DocumentSource;
  clock: Clock;
}

/** A name that the document spells in the same way is the document's. */
function namesOf({ text, names, lexicon }: Reading, { text: { source } }: DocumentSource) {
  const wrong = [...wrongNames(text.tokens, names, lexicon), ...findNearNames(text.tokens, lexicon, names)];
  return wrong.filter(({ start, end }) => !source.includes(text.source.slice(start, end)));
}

function judgeFigure(figure: FigureMention, reading: Reading, { document, clock }: Ground): Judgement {
  const context = readContext(reading, figure);
  const matches = matchIndicators({ reading, figure, context }).filter(({ weak }) => !weak);
  const indicators = matches.map(({ indicator }) => indicator.id);
  const outcome = alignWithDocument({ figure, context, indicators, clock }, document);
  const { start, end, quantity } = figure;
  const said: Understood = {
    ...nothing,
    quantity,
    indicator: indicators[0] ?? null,
    period: outcome?.best.period ?? periodOf(context, clock),
    place: context.place?.value.place ?? null,
    modality: context.modality?.value ?? null,
    actors: actorsOf(context),
  };
  return {
    span: { start, end },
    exact: quantity.printed ?? "",
    kind: "figure",
    said,
    ...verdictOf(outcome, document),
  };
}

function verdictOf(outcome: LaidOutcome | null, document: DocumentSource) {
  if (outcome === null) return { ...silence, verdict: "not-in-record" as const };
  const { best, rivals, runnerUp } = outcome;
  const why = () => ({ best: weighLaid(best), runnerUp: runnerUp && weighLaid(runnerUp) });
  if (rivals.length > 0) {
    const tied = [best, ...rivals].map(({ stated }) => stated.id);
    return { ...silence, verdict: "cannot-tell" as const, rivals: tied, why };
  }
  const { differences, stated } = best;
  const differs = differences.some((code) => !MILD.has(code));
  return {
    ...silence,
    why,
    verdict: differs ? ("differs" as const) : ("agrees" as const),
    differences,
    severity: severityOf(differences),
    recorded: recordedOf(best),
    evidence: document.evidence(stated.id),
  };
}

function recordedOf({ stated, value }: Laid): Understood {
  return {
    ...nothing,
    quantity: value.quantity,
    indicator: stated.indicators[0] ?? null,
    period: stated.period,
    place: stated.place,
    modality: stated.modality,
    actors: [...value.actors],
  };
}

function periodOf({ period }: Context, clock: Clock): Understood["period"] {
  const days = period === null ? null : resolve(period.value, null, clock);
  return days && { ...days, kind: period?.value.asOf === true ? "as-of" : "interval", reporting: false };
}

function actorsOf({ sentence, segment }: Context): string[] {
  const own = sentence.names.filter(({ value, from }) => {
    return value.type !== "place" && value.how === "right" && from >= segment.from && from < segment.to;
  });
  return [...new Set(own.map(({ value }) => value.entity))];
}

function judgeQuotations(text: Text, document: DocumentSource): Quoted[] {
  return findQuotations(text).map((mention) => {
    const { start, end, from, to } = mention;
    const words = text.source.slice(start, end);
    const found = findInDocument(text, mention, document.text);
    const differences = found?.verdict === "differs" ? (["quotation-altered"] as const) : [];
    const judgement: Judgement = {
      ...silence,
      span: { start, end },
      exact: words,
      kind: "quotation",
      verdict: found?.verdict ?? "not-in-record",
      differences: [...differences],
      severity: severityOf(differences),
      said: { ...nothing, words },
      recorded: found && { ...nothing, words: found.words },
      evidence: found && document.evidence(`${found.place.start}-${found.place.end}`),
    };
    return { judgement, focus: found === null ? null : { from, to } };
  });
}

const nothing: Understood = {
  quantity: null,
  indicator: null,
  period: null,
  place: null,
  dimensions: {},
  modality: null,
  actors: [],
  words: null,
};

const silence = {
  differences: [],
  severity: "note" as const,
  recorded: null,
  figure: null,
  statement: null,
  evidence: null,
  rivals: [],
};
