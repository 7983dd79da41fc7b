/**
 * The smallest version that is honest about a list of changes.
 *
 * Major: an id is gone, even where a redirect is left, because a program that names it no longer
 * compiles; or an id stays and means less. Minor: an id is new, or means more. Patch: anything else.
 */
import type { RecordData } from "../schema/record.ts";
import type { Change } from "./change.ts";

/** Smallest first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

export interface HonestBump {
  level: Bump;
  /** What asks for this level, in words, one for each thing. */
  because: string[];
}

export function smallestBump(
  changes: readonly Change[],
  { from, to }: { from: RecordData; to: RecordData },
): HonestBump {
  const asked = [...changes.map(askedBy), ...narrowings(from, to), ...widenings(from, to)];
  const level = asked.reduce<Bump>((most, { level }) => larger(most, level), "none");
  return { level, because: asked.filter((one) => one.level === level).map(({ because }) => because) };
}

export function larger(a: Bump, b: Bump): Bump {
  return BUMPS.indexOf(a) >= BUMPS.indexOf(b) ? a : b;
}

interface Asked {
  level: Bump;
  because: string;
}

function askedBy({ noun, id, kind }: Change): Asked {
  if (kind === "retired" || kind === "removed") {
    return { level: "major", because: `the ${noun} \`${id}\` was ${kind}` };
  }
  if (kind === "added") return { level: "minor", because: `the ${noun} \`${id}\` was added` };
  return { level: "patch", because: `the ${noun} \`${id}\` was ${kind}` };
}

/** An id that stays and means less: what relied on the lost part breaks as if the id were gone. */
function narrowings(from: RecordData, to: RecordData): Asked[] {
  return lost(from, to).map((part) => ({ level: "major", because: `${part} is gone` }));
}

function widenings(from: RecordData, to: RecordData): Asked[] {
  return lost(to, from).map((part) => ({ level: "minor", because: `${part} is new` }));
}

/** Parts of the meaning of ids of both records that the first has and the second lacks. */
function lost(a: RecordData, b: RecordData): string[] {
  const indicators = shared(a.indicators, b.indicators).flatMap(([id, before, after]) => [
    ...missing(meaningsOf(before.dimensions), meaningsOf(after.dimensions)).map(
      (value) => `the value \`${value}\` of \`${id}\``,
    ),
    ...(before.unit.kind === after.unit.kind ? [] : [`the unit \`${before.unit.kind}\` of \`${id}\``]),
    ...(before.measure === after.measure ? [] : [`the measure \`${before.measure}\` of \`${id}\``]),
  ]);
  const places = shared(a.entities, b.entities).flatMap(([id, before, after]) =>
    before.type === "place" && after.type === "place"
      ? missing(before.parts, after.parts).map((part) => `the part \`${part}\` of \`${id}\``)
      : [],
  );
  return [...indicators, ...places];
}

function meaningsOf(dimensions: RecordData["indicators"][string]["dimensions"]): string[] {
  return Object.entries(dimensions).flatMap(([name, { values }]) =>
    Object.keys(values).map((value) => `${name}: ${value}`),
  );
}

function missing(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((one) => !known.includes(one));
}

function shared<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): [string, T, T][] {
  return Object.entries(a).flatMap(([id, before]): [string, T, T][] => {
    const after = Object.hasOwn(b, id) ? b[id] : undefined;
    return after === undefined ? [] : [[id, before, after]];
  });
}
