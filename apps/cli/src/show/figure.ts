/** A figure's page: the sentence, the value with its bound, who says it, who disagrees, what became of it. */
import {
  type Derivation,
  type Figure,
  type Reader,
  type Statement,
  type Total,
  totalsOf,
} from "@throughline/sdk/record";
import { amountOf, dimensionNames, nameOf, periodName } from "../record/names.ts";
import { type Layout, renderRows } from "../terminal/rows.ts";
import { renderRetellings } from "./drift.ts";
import { lackLines } from "./lacks.ts";
import { headline, items, section } from "./section.ts";
import { renderTotals } from "./totals.ts";
import { renderWitness } from "./witness.ts";

const STATUS: Readonly<Record<Figure["status"], string>> = {
  single: "one document states it",
  corroborated: "independent documents agree",
  contested: "documents disagree; all of them are below",
  superseded: "replaced by its own source",
  derived: "our own arithmetic; no document states it",
};

export function renderFigure(reader: Reader, figure: Figure, layout: Layout): string {
  const witnesses = (ids: readonly string[]) =>
    ids
      .flatMap((id) => reader.statement(id) ?? [])
      .map((statement) => renderWitness(reader, statement, layout))
      .join("");
  return [
    headline(reader.sentence(figure.id), layout),
    renderRows(scopeOf(reader, figure), { ...layout, indent: 2 }),
    section("stated by", witnesses([figure.source]), layout),
    section("corroborated by", witnesses(figure.corroborations), layout),
    section("in conflict with", witnesses(figure.conflicts), layout),
    section("also said, but no witness of its own", witnesses(figure.others), layout),
    section("parts and total", renderTotals(reader, totalsIn(reader, figure), layout), layout),
    section("our arithmetic", derivationLines(reader, figure, layout), layout),
    section("passed on by", retold(reader, figure, layout), layout),
    section("not in its report, or not read there", items(lacksOf(reader, figure), layout), layout),
  ].join("");
}

function scopeOf(reader: Reader, figure: Figure): [string, string | null][] {
  const indicator = reader.indicator(figure.indicator);
  return [
    ["figure", figure.id],
    ["value", amountOf(reader, figure.indicator, figure.quantity)],
    ["status", `${figure.status}: ${STATUS[figure.status]}`],
    ["replaced by", figure.supersededBy && `${figure.supersededBy.figure} (${figure.supersededBy.because})`],
    ["indicator", `${indicator?.name ?? figure.indicator} (${figure.indicator}, ${figure.measure})`],
    ["held as", figure.modality === "actual" ? null : figure.modality],
    ["place", figure.place && `${nameOf(reader, figure.place)} (${figure.place})`],
    ["period", periodName(figure.period)],
    ...dimensionNames(reader, figure).map(({ id, value }): [string, string] => [id, value]),
  ];
}

function derivationLines(reader: Reader, figure: Figure, layout: Layout): string {
  const ids = new Set([figure.source, ...figure.derivations]);
  return [...ids]
    .flatMap((id) => reader.derivation(id) ?? [])
    .map((derivation) =>
      items([derivationLine(reader, derivation), ...derivation.of.map((id) => `of ${id}`)], layout),
    )
    .join("");
}

/** What the document that states the value is known to lack, or to hold without our having read it. */
function lacksOf(reader: Reader, figure: Figure): string[] {
  const document = reader.document(reader.statement(figure.source)?.document ?? "");
  return document === null ? [] : lackLines(document);
}

/** "exactly 64 detainees (sum over periods: because...)". */
function derivationLine(reader: Reader, { indicator, quantity, rule, because }: Derivation): string {
  return `${amountOf(reader, indicator, quantity)}: ${rule.replaceAll("-", " ")}. ${because}`;
}

/** The retellings of every statement above, in that order; each hangs from what it retells. */
function retold(reader: Reader, figure: Figure, layout: Layout): string {
  const roots = [
    figure.source,
    ...figure.derivations,
    ...figure.corroborations,
    ...figure.conflicts,
    ...figure.others,
  ];
  const listed = new Set(roots);
  return [...listed]
    .flatMap((id) => reader.lineage(id)?.retellings ?? [])
    .filter(({ statement }) => !listed.has(statement.id))
    .map((one) => renderRetellings(reader, [one], layout))
    .join("");
}

/** The sums that the figure's witnesses are in. */
export function totalsIn(reader: Reader, { source, corroborations, conflicts }: Figure): Total[] {
  const all = [source, ...corroborations, ...conflicts].flatMap((id) => totalsOf(reader, id));
  return [...new Set(all)];
}

/** Every statement that a figure's page names, by id. */
export function statementsOf(reader: Reader, figure: Figure): Record<string, Statement> {
  const ids = [
    figure.source,
    ...figure.corroborations,
    ...figure.conflicts,
    ...figure.others,
    ...figure.retellings,
  ];
  return Object.fromEntries(ids.flatMap((id) => reader.statement(id) ?? []).map((one) => [one.id, one]));
}
