/**
 * How the times that a text says lie to the time of a figure: signs, and the relation that is told.
 */
import { timeKey } from "../../candidate/figure-index.ts";
import type { SourceFigure } from "../../candidate/source.ts";
import { kept, Latest } from "../../kept.ts";
import type { Context } from "../../mention/context.ts";
import type { Nearness } from "../../mention/near.ts";
import type { Reading } from "../../mention/sentence.ts";
import type { Ground } from "../align.ts";
import { type PeriodReading, relatePeriod } from "../period.ts";
import type { PeriodRelation } from "../weights.ts";
import { isOpenEnded } from "../when-where.ts";
import { NOWHERE, type Ring, saidAround } from "./around.ts";
import { add, type Signs } from "./sign.ts";

export interface TimeSaid {
  signs: Signs;
  /** What is said of the figure's time; of the time that is read as the number's, where none fits. */
  reading: PeriodReading;
  near: Nearness | null;
  /** How the time that is read as the number's lies to it; null where none is read. */
  read: PeriodRelation | null;
  /** The nearest ring in which its time is said, or one that it fits. */
  ring: number;
}

const FITTING: ReadonlySet<PeriodRelation> = new Set(["near", "running", "coarser", "quarter"]);
/** The ring of the whole text. */
const ANYWHERE: Ring = 5;
const APART: ReadonlySet<PeriodRelation> = new Set(["apart", "overlapping"]);

const times = new Latest((_: Context): Map<string, TimeSaid> => new Map());

/** The same for all figures of one time that is given as precisely, and held in the same way. */
export function timeSaid(figure: SourceFigure, ground: Ground): TimeSaid {
  const { period, measure, modality } = figure;
  const key = `${measure} ${modality} ${period?.precision} ${timeKey(period)}`;
  return kept(times.of(ground.context), key, () => readTime(figure, ground));
}

function readTime(figure: SourceFigure, ground: Ground): TimeSaid {
  const { context, clock } = ground;
  const at = { clock, openEnded: isOpenEnded(context) };
  const { period } = context;
  const said = readRings(figure, ground, at);
  const read = period === null ? null : relatePeriod(period.value, figure, at);
  const unread = relatePeriod(null, figure, at);
  const ring = Math.min(said.equal, said.fitting);
  const signs: Signs = new Map();
  addSigns(signs, figure, { said, read: read?.relation ?? null, near: period?.near ?? null, unread });
  const told = { signs, read: read?.relation ?? null, ring };
  const isRead = read !== null && !APART.has(read.relation);
  if (isRead || said.best === null) return { ...told, reading: read ?? unread, near: period?.near ?? null };
  return { ...told, reading: said.best.reading, near: NEAR[said.best.ring] };
}

type At = Parameters<typeof relatePeriod>[2];

/** The nearest rings in which the figure's time, one that it fits, or another is said; and the best of those readings. */
interface Said {
  equal: number;
  fitting: number;
  apart: number;
  best: { reading: PeriodReading; ring: Ring } | null;
}

function readRings(figure: SourceFigure, ground: Ground, at: At): Said {
  const said: Said = { equal: NOWHERE, fitting: NOWHERE, apart: NOWHERE, best: null };
  for (const { value, ring } of saidAround(ground.context).periods)
    addReading(said, relatePeriod(value, figure, at), ring);
  if (Math.min(said.equal, said.fitting) === NOWHERE && isSaidAnywhere(figure, ground, at))
    said.equal = ANYWHERE;
  return said;
}

function addReading(said: Said, reading: PeriodReading, ring: Ring): void {
  const { relation } = reading;
  if (APART.has(relation)) said.apart = Math.min(said.apart, ring);
  if (relation === "equal") {
    if (said.best?.reading.relation !== "equal" || ring < said.best.ring) said.best = { reading, ring };
    said.equal = Math.min(said.equal, ring);
  }
  if (!FITTING.has(relation)) return;
  said.best ??= { reading, ring };
  said.fitting = Math.min(said.fitting, ring);
}

const NEAR: Readonly<Record<Ring, Nearness>> = {
  0: "own",
  1: "sentence",
  2: "paragraph",
  3: "paragraph",
  4: "document",
  5: "document",
};

/** Where a nearness lies among the rings. */
export const RING: Readonly<Record<Nearness, number>> = {
  own: 0,
  sentence: 1,
  neighbour: 1,
  paragraph: 2,
  document: 5,
};

interface Found {
  said: Said;
  read: PeriodRelation | null;
  near: Nearness | null;
  unread: PeriodReading;
}

function addSigns(signs: Signs, { period }: SourceFigure, { said, read, near, unread }: Found): void {
  if (period === null) {
    add(signs, "timeless");
    return;
  }
  addRings(signs, said);
  if (read !== null) add(signs, "time read", `${read}:${RING[near ?? "document"]}`);
  else add(signs, "no time read", unread.relation);
}

function addRings(signs: Signs, { equal, fitting, apart }: Said): void {
  const ring = Math.min(equal, fitting);
  if (ring === NOWHERE) add(signs, "time unsaid");
  else add(signs, equal <= fitting ? "time said" : "time around", ring);
  if (equal < NOWHERE && equal > fitting) add(signs, "time also", equal);
  if (apart <= 1) add(signs, "time otherwise", `${apart}${ring <= apart ? " too" : ""}`);
}

const anywhere = new WeakMap<Reading, Map<string, boolean>>();

/** Whether the text says the very time anywhere. */
function isSaidAnywhere(figure: SourceFigure, { context }: Ground, at: At): boolean {
  const { reading } = context;
  const known = kept(anywhere, reading, () => new Map<string, boolean>());
  const key = `${at.openEnded} ${figure.measure} ${timeKey(figure.period)}`;
  return kept(known, key, () =>
    reading.periods.some((value) => relatePeriod(value, figure, at).relation === "equal"),
  );
}
