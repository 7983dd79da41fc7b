/**
 * From labelled texts to what signs are worth.
 */
import { toPeriod } from "@throughline/core/period";
import type { DifferenceCode } from "@throughline/core/schema";
import { tablesOf, UNLIKELY } from "../../src/check/alignment/meant/chance.ts";
import { type Claim, claimsOf, type Watch } from "../../src/check/alignment/meant/claim.ts";
import { addSlots, readScenery } from "../../src/check/alignment/slots.ts";
import { recordSource } from "../../src/check/candidate/record.ts";
import type { SourceFigure } from "../../src/check/candidate/source.ts";
import { MILD } from "../../src/check/finding/severity.ts";
import { judge } from "../../src/check/judge.ts";
import { fitsUnit } from "../../src/check/mention/unit.ts";
import { record } from "../../src/record.ts";
import type { Label, Labelled } from "../labelled/labelled.ts";

/** By table and sign. */
export type Worths = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One number: what its label says, and what each claim would say. */
export interface Case {
  /** The place of its text among all. */
  text: number;
  says: string;
  /** How much it counts. */
  weight: number;
  claims: readonly { says: string; worths: readonly (readonly [name: string, amount: number])[] }[];
}

const NOTHING = "nothing";
/** How strongly worths are drawn to 0. */
const DRAWN = 1;
const STEPS = 300;
/** What is worth less is worth nothing: the table stays short, and the rest says as much. */
const FAINT = 0.2;
/** A sign of fewer claims is worth nothing. */
const LEAST = 8;

export function casesOf(texts: readonly Labelled[]): Case[] {
  return texts.flatMap((labelled, text) => casesOfText(labelled, text));
}

function casesOfText({ text: source, published, labels, doubtful }: Labelled, text: number): Case[] {
  const cases: Case[] = [];
  const date = published === null ? null : toPeriod(published, "as-of").end;
  judge(source, recordSource(record), {
    published: date,
    why: false,
    watch: (at, claims) => {
      const { start, end } = at.ground.figure;
      const isOver = (span: { start: number; end: number }) => span.start < end && start < span.end;
      if (doubtful.some(isOver)) return;
      const label = labels.find(({ kind, span }) => kind === "figure" && isOver(span));
      if (claims.length > 0)
        cases.push({ text, says: saysOf(label), weight: 1, claims: claims.map(toClaim) });
      if (saysOf(label) === NOTHING) cases.push(...coincidencesOf(at, text));
    },
  });
  return cases;
}

/**
 * What no label can tell: that a number of another thing is by chance a recorded one. The number is taken to be that
 * of a figure of the times and places around it, and the right thing to say stays nothing.
 */
function coincidencesOf({ matches, ground, told }: Parameters<Watch>[0], text: number): Case[] {
  const { context, source, figure } = ground;
  const scenery = readScenery(ground, told);
  const found = new Set<SourceFigure>();
  for (const indicator of Object.values(source.indicators))
    if (fitsUnit(figure, indicator)) addSlots(found, indicator.id, { scenery, source });
  const figures = [...found].filter(({ values }) => values[0] !== undefined && "value" in values[0].quantity);
  return Array.from({ length: Math.min(CHANCES, figures.length) }, (_, nth): Case => {
    const other = figures[(figure.start * PRIME + nth * OTHER_PRIME) % figures.length];
    const readings = other?.values[0] === undefined ? context.readings : [other.values[0].quantity];
    const claims = claimsOf(matches, { ...ground, context: { ...context, readings } }, told);
    return { text, says: NOTHING, weight: CHANCE, claims: claims.map(toClaim) };
  }).filter(({ claims }) => claims.length > 0);
}

/** So many coincidences for each number that is of nothing, each of which counts so much. */
const [CHANCES, CHANCE] = [2, 0.02];
const [PRIME, OTHER_PRIME] = [7919, 104_729];

function saysOf(label: Label | undefined): string {
  if (label?.verdict === "agrees") return "";
  return label?.verdict === "differs" ? codesOf(label.differences) : NOTHING;
}

function codesOf(differences: readonly DifferenceCode[]): string {
  return differences
    .filter((code) => !MILD.has(code) && code !== "superseded")
    .sort()
    .join(" ");
}

function toClaim({ differences, signs, scope }: Claim): Case["claims"][number] {
  const all = signs.flatMap((layer) => [...layer]);
  const worths = all.flatMap(([sign, amount]) =>
    tablesOf(scope, sign).map((table) => [`${table}|${sign}`, amount] as const),
  );
  return { says: codesOf(differences), worths };
}

/** One number, with places in the list of worths instead of names. */
interface Row {
  weight: number;
  says: readonly boolean[];
  /** Whether no claim at all may be what the label says. */
  isNothing: boolean;
  places: readonly Int32Array[];
  amounts: readonly Float64Array[];
}

export function fitWorths(cases: readonly Case[]): Worths {
  const names = namesOf(cases);
  const rows = cases.map((each) => toRow(each, names));
  const worths = descend(rows, names.size);
  const tables: Record<string, Record<string, number>> = {};
  for (const [name, place] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const worth = Math.round((worths[place] ?? 0) * 100) / 100;
    const [table = "", sign = ""] = name.split("|");
    if (Math.abs(worth) < FAINT) continue;
    tables[table] ??= {};
    tables[table][sign] = worth;
  }
  return tables;
}

function namesOf(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of cases)
    for (const { worths } of claims)
      for (const [name] of worths) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : []));
  return new Map(often.sort().map((name, place) => [name, place]));
}

function toRow({ says, weight, claims }: Case, names: ReadonlyMap<string, number>): Row {
  const isSaid = claims.map((claim) => claim.says === says);
  const known = claims.map(({ worths }) => worths.filter(([name]) => names.has(name)));
  return {
    weight,
    says: isSaid,
    isNothing: !isSaid.includes(true),
    places: known.map((worths) => Int32Array.from(worths, ([name]) => names.get(name) ?? 0)),
    amounts: known.map((worths) => Float64Array.from(worths, ([, amount]) => amount)),
  };
}

/** Adam's method: a step in each direction is as long as its slope is steady. */
function descend(rows: readonly Row[], size: number): Float64Array {
  const [worths, means, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slopes = worths.map((worth) => DRAWN * worth);
    for (const row of rows) addSlopes(slopes, row, worths);
    const length = 0.15 / (1 + step / 80);
    for (let at = 0; at < size; at++) {
      const slope = slopes[at] ?? 0;
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * slope * slope;
      const mean = (means[at] ?? 0) / (1 - 0.9 ** step);
      const square = (squares[at] ?? 0) / (1 - 0.99 ** step);
      worths[at] = (worths[at] ?? 0) - (length * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return worths;
}

/** What is likelier than it should be is to become less so, and the other way round. */
function addSlopes(slopes: Float64Array, row: Row, worths: Float64Array): void {
  const { says, weight, isNothing, places, amounts } = row;
  const odds = places.map((of, claim) => Math.exp(sumOf(of, amounts[claim], worths)));
  const all = odds.reduce((sum, each) => sum + each, 1);
  const right = odds.reduce((sum, each, claim) => sum + (says[claim] ? each : 0), isNothing ? 1 : 0);
  for (const [claim, each] of odds.entries()) {
    const slope = weight * (each / all - (says[claim] ? each / right : 0));
    if (Math.abs(slope) < 1e-5) continue;
    const amount = amounts[claim];
    for (const [at, place] of (places[claim] ?? []).entries())
      slopes[place] = (slopes[place] ?? 0) + slope * (amount?.[at] ?? 0);
  }
}

function sumOf(places: Int32Array, amounts: Float64Array | undefined, worths: Float64Array): number {
  let sum = UNLIKELY;
  for (let at = 0; at < places.length; at++) sum += (worths[places[at] ?? 0] ?? 0) * (amounts?.[at] ?? 0);
  return Math.min(sum, MOST);
}

/** Beyond it nothing is likelier. */
const MOST = 50;

/** How often the likeliest of what may be said is what the label says. */
export function shareRight(cases: readonly Case[], worths: Worths): number {
  const right = cases.filter(({ says, claims }) => {
    const odds = new Map([[NOTHING, 1]]);
    for (const claim of claims) {
      const sum = claim.worths.reduce((total, [name, amount]) => {
        const [table = "", sign = ""] = name.split("|");
        return total + amount * (worths[table]?.[sign] ?? 0);
      }, UNLIKELY);
      odds.set(claim.says, (odds.get(claim.says) ?? 0) + Math.exp(sum));
    }
    const [likeliest] = [...odds].sort(([, a], [, b]) => b - a);
    return likeliest?.[0] === says;
  });
  return right.length / cases.length;
}

/** As the source file that holds them. */
export function printWorths(worths: Worths): string {
  const tables = Object.entries(worths).map(([table, signs]) => {
    const rows = Object.entries(signs).map(([sign, worth]) => `    ${JSON.stringify(sign)}: ${worth},`);
    return `  ${JSON.stringify(table)}: {\n${rows.join("\n")}\n  },`;
  });
  return `/**
 * What each sign is worth, as \`pnpm fit\` wrote it: do not edit. The reasons stand in \`sign.ts\`, by family.
 */
export const WORTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${tables.join("\n")}
};
`;
}
