/**
 * JSON-LD 1.1 with its context inside: the record in the words of schema.org (Claim, Observation), PROV-O (who told
 * whom, what passes on what), Web Annotation (where the words are) and DCAT 3 (the whole).
 *
 * `schema:value` stands only where a source gives the number exactly. A claim with another bound has its ends as
 * `minValue` and `maxValue` and the bound beside them, so that no reader of linked data can take 134 for at least 134.
 */
import { toInterval } from "../quantity/index.ts";
import type { Period } from "../schema/period.ts";
import type { Quantity } from "../schema/quantity.ts";
import type {
  Derivation,
  Document,
  Figure,
  Indicator,
  Party,
  RecordData,
  Statement,
} from "../schema/record.ts";
import { CONTEXT } from "./context.ts";

type Node = { [key: string]: unknown };

/** One text in pieces, a node on each line. */
export function* recordJsonLd(record: RecordData): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${JSON.stringify(dataset(record))}`;
  for (const node of nodesOf(record)) yield `,\n${JSON.stringify(node)}`;
  yield "\n]}\n";
}

function* nodesOf(record: RecordData): Generator<Node> {
  for (const one of Object.values(record.entities)) yield entity(one);
  for (const one of Object.values(record.indicators)) yield indicator(one);
  for (const one of Object.values(record.documents)) yield document(one);
  for (const one of Object.values(record.statements)) yield* statement(one, record);
  for (const one of Object.values(record.derivations)) yield derivation(one, record);
  for (const one of Object.values(record.figures)) yield figure(one, record);
}

function dataset({ meta }: RecordData): Node {
  return {
    id: "urn:throughline:record",
    type: "dcat:Dataset",
    title: "Throughline: the public record",
    description:
      "Figures that oversight reports and others state, each with how strongly it is claimed and in which words.",
    "dcat:version": meta.version,
    "dcterms:license": { id: "https://creativecommons.org/publicdomain/zero/1.0/" },
    sha256: meta.sha256,
  };
}

const ENTITY_TYPES = {
  place: "schema:Place",
  organisation: "schema:Organization",
  person: "schema:Person",
  operation: "schema:Event",
} as const;

function entity(one: RecordData["entities"][string]): Node {
  const within = one.type === "place" || one.type === "organisation" ? one.within : [];
  const key = one.type === "place" ? "containedIn" : "partOf";
  return {
    id: iri("entity", one.id),
    type: ENTITY_TYPES[one.type],
    name: one.name,
    alternateName: [...one.aliases, ...one.former],
    ...(within.length > 0 && { [key]: within.map((id) => iri("entity", id)) }),
  };
}

function indicator({ id, name, definition, measure, unit }: Indicator): Node {
  return {
    id: iri("indicator", id),
    type: "schema:StatisticalVariable",
    name,
    description: definition,
    measure,
    unitText: unit.many,
  };
}

const DOCUMENT_TYPES: Readonly<Record<Document["kind"], string>> = {
  report: "schema:Report",
  "landing-page": "schema:WebPage",
  release: "schema:Article",
  briefing: "schema:CreativeWork",
  article: "schema:NewsArticle",
  post: "schema:SocialMediaPosting",
};

function document(one: Document): Node {
  return {
    id: iri("document", one.id),
    type: [DOCUMENT_TYPES[one.kind], "prov:Entity"],
    name: one.title,
    publisher: iri("entity", one.publisher),
    inLanguage: one.language,
    standing: one.standing.is,
    ...(one.url !== undefined && { url: one.url }),
    ...(one.published !== null && { datePublished: one.published }),
    ...(one.period !== null && { temporal: temporal(one.period) }),
    ...(one.derivedFrom.length > 0 && {
      wasDerivedFrom: one.derivedFrom.map(({ document: from }) => iri("document", from)),
    }),
  };
}

function* statement(one: Statement, record: RecordData): Generator<Node> {
  const id = iri("document", one.id);
  const differences = record.drift[one.id]?.differences ?? [];
  yield {
    id,
    type: ["schema:Claim", "prov:Entity"],
    appearance: iri("document", one.document),
    modality: one.modality,
    ...said(one, record),
    ...scope(one),
    ...(one.attribution.length > 0 && {
      wasAttributedTo: one.attribution.flatMap(({ who }) => (who.id === null ? [] : [iri("entity", who.id)])),
      attribution: one.attribution.map(({ who, verb, to }) => ({
        who: party(who),
        verb,
        ...(to !== null && { to: party(to) }),
      })),
    }),
    ...(one.retells !== null && { wasDerivedFrom: [sourceIri(one.retells.of, record)] }),
    ...(differences.length > 0 && {
      difference: differences.map(({ code, from, to }) => ({ code, was: from, became: to })),
    }),
  };
  yield annotation(one, id);
}

function said(one: Statement, record: RecordData): Node {
  switch (one.kind) {
    case "figure":
      return { about: iri("figure", one.figure), ...amount(one.quantity, record.indicators[one.indicator]) };
    case "event":
      return { text: one.event };
    case "assertion":
      return { text: one.assertion };
    case "quotation":
      return { text: one.quotation };
    default:
      return one satisfies never;
  }
}

/** Where the words are: the annotation says of the document that this is the claim in it. */
function annotation({ document: from, evidence }: Statement, claim: string): Node {
  const { words, prefix, suffix, position } = evidence;
  const quote = {
    type: "oa:TextQuoteSelector",
    exact: words,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  const place = position && { type: "oa:TextPositionSelector", start: position.start, end: position.end };
  return {
    id: `${claim}/evidence`,
    type: "oa:Annotation",
    motivatedBy: "oa:identifying",
    hasBody: claim,
    hasTarget: {
      type: "oa:SpecificResource",
      hasSource: iri("document", from),
      hasSelector: place === undefined ? [quote] : [quote, place],
      ...(evidence.page !== undefined && { page: evidence.page }),
    },
  };
}

function derivation(one: Derivation, record: RecordData): Node {
  return {
    id: iri("derivation", one.id),
    type: "prov:Entity",
    rule: one.rule,
    description: one.because,
    about: iri("figure", one.figure),
    wasDerivedFrom: one.of.map((of) => sourceIri(of, record)),
    ...scope(one),
    ...amount(one.quantity, record.indicators[one.indicator]),
  };
}

function figure(one: Figure, record: RecordData): Node {
  return {
    id: iri("figure", one.id),
    type: ["schema:Observation", "prov:Entity"],
    variableMeasured: iri("indicator", one.indicator),
    modality: one.modality,
    measure: one.measure,
    status: one.status,
    ...(one.standing !== null && { standing: one.standing }),
    dimension: Object.entries(one.dimensions).map(([name, value]) => ({ name, value })),
    ...scope(one),
    ...amount(one.quantity, record.indicators[one.indicator]),
    wasDerivedFrom: [sourceIri(one.source, record)],
    conflict: one.conflicts.map((id) => sourceIri(id, record)),
    corroboration: one.corroborations.map((id) => sourceIri(id, record)),
    ...(one.supersededBy !== null && { supersededBy: iri("figure", one.supersededBy.figure) }),
  };
}

function scope({ place, period }: Pick<Figure, "place" | "period">): Node {
  return {
    ...(place !== null && { observationAbout: iri("entity", place) }),
    ...(period !== null && { temporal: temporal(period) }),
  };
}

function amount(quantity: Quantity, measured: Indicator | undefined): Node {
  const interval = toInterval(quantity);
  return {
    bound: quantity.bound,
    ...(quantity.bound === "exactly" && { value: quantity.value }),
    ...("value" in quantity && quantity.bound !== "exactly" && { number: quantity.value }),
    ...(Number.isFinite(interval?.low) && { minValue: interval?.low }),
    ...(Number.isFinite(interval?.high) && { maxValue: interval?.high }),
    ...(quantity.printed !== undefined && { printed: quantity.printed }),
    ...(quantity.bound === "not-available" && { missingBecause: quantity.why }),
    ...(measured !== undefined && { unitText: measured.unit.many }),
  };
}

function temporal({ edtf, kind, start, end }: Period): Node {
  return {
    type: "dcterms:PeriodOfTime",
    edtf,
    periodKind: kind,
    ...(start !== null && { startDate: start }),
    ...(end !== null && { endDate: end }),
  };
}

function party({ id, as }: Party): Node {
  return { ...(id !== null && { agent: iri("entity", id) }), ...(as !== null && { name: as }) };
}

function sourceIri(id: string, { derivations }: RecordData): string {
  return derivations[id] === undefined ? iri("document", id) : iri("derivation", id);
}

/** A statement is a fragment of its document, as its id says. */
function iri(noun: "document" | "entity" | "indicator" | "figure" | "derivation", id: string): string {
  return `urn:throughline:${noun}:${id}`;
}
