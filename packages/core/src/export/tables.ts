/**
 * The record as tables that name each other's rows: what a database or a package of files is made of.
 */
import type { Document, Drift, Figure, Indicator, RecordData, Statement } from "../schema/record.ts";
import { periodColumns, quantityColumns } from "./claim.ts";
import { ROLES } from "./roles.ts";
import { link, type Table, tableOf, text, within } from "./table.ts";

/** In an order in which each table names rows of those before it only, but for `figures.superseded_by`. */
export function recordTables(record: RecordData): Table[] {
  return [
    indicators(record),
    entities(record),
    documents(record),
    figures(record),
    statements(record),
    derivations(record),
    dimensions(record),
    beside(record),
    tellings(record),
    actors(record),
    drift(record),
  ];
}

function indicators(record: RecordData): Table {
  const head = { name: "indicators", about: "what is counted", key: ["id"] };
  const columns = [
    text<Indicator>("id", "its permanent id", ({ id }) => id),
    text<Indicator>("name", "what it is called", ({ name }) => name),
    text<Indicator>("definition", "what is counted and what is not", ({ definition }) => definition),
    text<Indicator>("measure", "stock, flow or cumulative", ({ measure }) => measure),
    text<Indicator>("unit_kind", "count, people, currency or percent", ({ unit }) => unit.kind),
    text<Indicator>("unit", "in what it is counted", ({ unit }) => unit.many),
  ];
  return tableOf(head, columns, () => Object.values(record.indicators));
}

function entities(record: RecordData): Table {
  const head = { name: "entities", about: "places, organisations, people and operations", key: ["id"] };
  type Entity = RecordData["entities"][string];
  const columns = [
    text<Entity>("id", "its permanent id", ({ id }) => id),
    text<Entity>("type", "place, organisation, person or operation", ({ type }) => type),
    text<Entity>("name", "its official name", ({ name }) => name),
  ];
  return tableOf(head, columns, () => Object.values(record.entities));
}

function documents(record: RecordData): Table {
  const head = { name: "documents", about: "the documents that say something", key: ["id"] };
  const columns = [
    text<Document>("id", "its permanent id", ({ id }) => id),
    text<Document>("title", "its title", ({ title }) => title),
    link<Document>("publisher", "entities", ({ publisher }) => publisher),
    text<Document>("kind", "report, landing-page, release, briefing, article or post", ({ kind }) => kind),
    text<Document>("language", "its language, as a BCP 47 tag", ({ language }) => language),
    text<Document>("url", "where it is", ({ url }) => url ?? null),
    text<Document>("published", "when, as an EDTF date", ({ published }) => published),
    text<Document>("standing", "how close it is to the act of counting", ({ standing }) => standing.is),
    text<Document>("standing_because", "why", ({ standing }) => standing.because),
    text<Document>("series", "the series of reports that it belongs to", ({ series }) => series?.id ?? null),
    ...within(periodColumns, ({ period }: Document) => period),
  ];
  return tableOf(head, columns, () => Object.values(record.documents));
}

function figures(record: RecordData): Table {
  const head = {
    name: "figures",
    about: "what is known of one indicator at one place in one period: the value of the highest standing",
    key: ["id"],
  };
  const columns = [
    text<Figure>("id", "its permanent id", ({ id }) => id),
    link<Figure>("indicator", "indicators", ({ indicator }) => indicator),
    link<Figure>("place", "entities", ({ place }) => place),
    text<Figure>("modality", "actual, or how else the number is held", ({ modality }) => modality),
    text<Figure>("measure", "stock, flow or cumulative", ({ measure }) => measure),
    ...within(periodColumns, ({ period }: Figure) => period),
    ...within(quantityColumns, ({ quantity }: Figure) => quantity),
    text<Figure>(
      "standing",
      "of the document that the value is from; empty for our arithmetic",
      ({ standing }) => standing,
    ),
    text<Figure>("status", "single, corroborated, contested, superseded or derived", ({ status }) => status),
    text<Figure>("source", "the statement that the value is from, or our derivation", ({ source }) => source),
    link<Figure>("superseded_by", "figures", ({ supersededBy }) => supersededBy?.figure ?? null),
  ];
  return tableOf(head, columns, () => Object.values(record.figures));
}

function statements(record: RecordData): Table {
  const head = { name: "statements", about: "what one document says", key: ["id"] };
  const ofFigure = within(quantityColumns, (statement: Statement) =>
    statement.kind === "figure" ? statement.quantity : ({ bound: "unspecified" } as const),
  ).map((column) => ({ ...column, of: (one: Statement) => (one.kind === "figure" ? column.of(one) : null) }));
  const columns = [
    text<Statement>("id", "its permanent id", ({ id }) => id),
    link<Statement>("document", "documents", ({ document }) => document),
    text<Statement>("kind", "figure, event, assertion or quotation", ({ kind }) => kind),
    link<Statement>("figure", "figures", (one) => (one.kind === "figure" ? one.figure : null)),
    link<Statement>("indicator", "indicators", (one) => (one.kind === "figure" ? one.indicator : null)),
    text<Statement>("said", "the event, assertion or quotation", saidOf),
    text<Statement>("modality", "actual, or how else it is held", ({ modality }) => modality),
    link<Statement>("place", "entities", ({ place }) => place),
    ...within(periodColumns, ({ period }: Statement) => period),
    ...ofFigure,
    text<Statement>("words", "the words of the document, at most twelve", ({ evidence }) => evidence.words),
    text<Statement>("page", "the page, as it is labelled", ({ evidence }) => evidence.page ?? null),
    text<Statement>("verified", "against the full-text or an excerpt", ({ evidence }) => evidence.verified),
    text<Statement>(
      "retells",
      "the statement or derivation that it passes on",
      ({ retells }) => retells?.of ?? null,
    ),
    text<Statement>("doubt", "what is doubtful about it", ({ doubt }) => doubt),
    text<Statement>("note", "what else there is to know", ({ note }) => note),
  ];
  return tableOf(head, columns, () => Object.values(record.statements));
}

function saidOf(statement: Statement): string | null {
  if (statement.kind === "event") return statement.event;
  if (statement.kind === "assertion") return statement.assertion;
  return statement.kind === "quotation" ? statement.quotation : null;
}

function derivations(record: RecordData): Table {
  type Derivation = RecordData["derivations"][string];
  const head = {
    name: "derivations",
    about: "our own arithmetic over statements, said to be ours",
    key: ["id"],
  };
  const columns = [
    text<Derivation>("id", "its permanent id", ({ id }) => id),
    link<Derivation>("figure", "figures", ({ figure }) => figure),
    text<Derivation>("rule", "the rule", ({ rule }) => rule),
    text<Derivation>("inputs", "the statements and derivations it rests on, with a space between", ({ of }) =>
      of.join(" "),
    ),
    text<Derivation>("because", "why it may be made", ({ because }) => because),
    ...within(quantityColumns, ({ quantity }: Derivation) => quantity),
  ];
  return tableOf(head, columns, () => Object.values(record.derivations));
}

function dimensions(record: RecordData): Table {
  type Value = { figure: string; dimension: string; value: string };
  const head = {
    name: "figure_dimensions",
    about: "what a figure is narrowed to",
    key: ["figure", "dimension"],
  };
  const columns = [
    link<Value>("figure", "figures", ({ figure }) => figure),
    text<Value>("dimension", "such as target", ({ dimension }) => dimension),
    text<Value>("value", "such as bases", ({ value }) => value),
  ];
  return tableOf(head, columns, () =>
    Object.values(record.figures).flatMap(({ id, dimensions: values }) =>
      Object.entries(values).map(([dimension, value]) => ({ figure: id, dimension, value })),
    ),
  );
}

function beside(record: RecordData): Table {
  type Role = { figure: string; statement: string; role: string };
  const head = {
    name: "figure_statements",
    about: "every statement that speaks of a figure, and how it stands to the value",
    key: ["figure", "statement", "role"],
  };
  const columns = [
    link<Role>("figure", "figures", ({ figure }) => figure),
    link<Role>("statement", "statements", ({ statement }) => statement),
    text<Role>(
      "role",
      "source, corroboration, conflict, other (no witness) or retelling",
      ({ role }) => role,
    ),
  ];
  return tableOf(head, columns, () =>
    Object.values(record.figures).flatMap((figure) => [
      ...(record.statements[figure.source] === undefined
        ? []
        : [{ figure: figure.id, statement: figure.source, role: "source" }]),
      ...ROLES.flatMap(([list, role]) =>
        figure[list].map((statement) => ({ figure: figure.id, statement, role })),
      ),
    ]),
  );
}

function tellings(record: RecordData): Table {
  type Telling = { statement: string; step: number; link: Statement["attribution"][number] };
  const head = {
    name: "attributions",
    about: "who told whom, in order, with the verb kept",
    key: ["statement", "step"],
  };
  const columns = [
    link<Telling>("statement", "statements", ({ statement }) => statement),
    { name: "step", type: "integer" as const, about: "from 1", of: ({ step }: Telling) => step },
    link<Telling>("who", "entities", ({ link: { who } }) => who.id),
    text<Telling>(
      "who_called",
      "as the document calls them, where it does so otherwise",
      ({ link: { who } }) => who.as,
    ),
    text<Telling>("verb", "said, told, stated and the like", ({ link: { verb } }) => verb),
    link<Telling>("to", "entities", ({ link: { to } }) => to?.id ?? null),
    text<Telling>(
      "to_called",
      "as the document calls them, where it does so otherwise",
      ({ link: { to } }) => to?.as ?? null,
    ),
  ];
  return tableOf(head, columns, () =>
    Object.values(record.statements).flatMap(({ id, attribution }) =>
      attribution.map((one, at) => ({ statement: id, step: at + 1, link: one })),
    ),
  );
}

function actors(record: RecordData): Table {
  type Actor = { statement: string; role: string; party: Statement["actors"][string] };
  const head = { name: "actors", about: "who did it or to whom it was done", key: ["statement", "role"] };
  const columns = [
    link<Actor>("statement", "statements", ({ statement }) => statement),
    text<Actor>("role", "such as attacker", ({ role }) => role),
    link<Actor>("who", "entities", ({ party }) => party.id),
    text<Actor>("called", "as the document calls them, where it does so otherwise", ({ party }) => party.as),
  ];
  return tableOf(head, columns, () =>
    Object.values(record.statements).flatMap(({ id, actors: parties }) =>
      Object.entries(parties).map(([role, party]) => ({ statement: id, role, party })),
    ),
  );
}

function drift(record: RecordData): Table {
  type Step = { retelling: string; of: string; step: number; difference: Drift["differences"][number] };
  const head = {
    name: "differences",
    about: "what changed between a retelling and what it retells",
    key: ["retelling", "step"],
  };
  const columns = [
    link<Step>("retelling", "statements", ({ retelling }) => retelling),
    text<Step>("retells", "the statement or derivation that it passes on", ({ of }) => of),
    { name: "step", type: "integer" as const, about: "from 1", of: ({ step }: Step) => step },
    text<Step>("code", "what changed, such as bound-dropped", ({ difference }) => difference.code),
    text<Step>("was", "what the source says", ({ difference }) => difference.from),
    text<Step>(
      "became",
      "what the retelling says; empty where it was dropped",
      ({ difference }) => difference.to,
    ),
    text<Step>(
      "found_by",
      "computed from the two statements, or authored by a curator",
      ({ difference }) => difference.by,
    ),
    text<Step>("because", "the curator's reason", ({ difference }) => difference.because),
  ];
  return tableOf(head, columns, () =>
    Object.values(record.drift).flatMap(({ retelling, of, differences }) =>
      differences.map((difference, at) => ({ retelling, of, step: at + 1, difference })),
    ),
  );
}
