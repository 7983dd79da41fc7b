/**
 * How the times and places that a text may mean lie to one figure: its own sentence's bind, and those carried over
 * can only confirm.
 */
import type { Candidate } from "../candidate/candidate.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import type { Nearness } from "../mention/near.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import type { Reading } from "../mention/sentence.ts";
import { inYear } from "../mention/year.ts";
import type { Ground } from "./align.ts";
import type { Relations } from "./alignment.ts";
import { type Clock, type PeriodReading, REPORTING, relatePeriod } from "./period.ts";
import { relatePlace } from "./place.ts";
import { isTotalToDate } from "./to-date.ts";
import { PERIOD, PLACE } from "./weights.ts";

export interface Time extends PeriodReading {
  near: Nearness | null;
}

/** A time of the figure's own sentence binds; one carried over may also be meant for something else. */
export function timesOf({ figure }: Pick<Candidate, "figure">, ground: Ground): Time[] {
  const { context, clock, source } = ground;
  const openEnded = isOpenEnded(context);
  const { period } = context;
  const relate = (mention: PeriodMention): PeriodReading =>
    relatePeriod(mention, figure, { clock, openEnded });
  if (period !== null && (period.near === "own" || period.near === "sentence")) {
    const { value, near } = period;
    const whole = relate(value);
    const inOther = isDrift(PERIOD[whole.relation]) ? inOtherYear(value, figure, ground) : null;
    if (inOther !== null) return [{ ...relate(inOther.value), near: inOther.near ?? near }];
    // Of a span in two parts, "since October" alone may be what fits a tally that began within it.
    const parts = isDrift(PERIOD[whole.relation]) ? (value.parts ?? []).map(relate) : [];
    const fitting = parts.find(({ relation }) => !isDrift(PERIOD[relation]));
    return [{ ...(fitting ?? whole), near }];
  }
  const shared = sharedTimes(figure, { clock, openEnded, source });
  const times: Time[] = [{ ...shared.untold, near: null }];
  if (period !== null) times.push({ ...relate(period.value), near: period.near });
  if (clock.reporting !== null) times.push({ ...shared.reporting, near: "document" });
  return times.filter(({ near, relation }) => near === null || !isDrift(PERIOD[relation]));
}

/** So many years back a text may still speak of a date without its year. */
const LATE_YEARS = 2;

/**
 * A date without a year in another one than the day of publication makes likely: that which the text was last
 * about, else the figure's own, where it is of the last years or the text names it, which can only confirm. Null where it fits in neither.
 */
function inOtherYear(
  mention: PeriodMention,
  figure: SourceFigure,
  { context, clock }: Ground,
): { value: PeriodMention; near: Nearness | null } | null {
  const fits = (year: number | null): PeriodMention | null => {
    const value = year === null ? null : inYear(mention, year);
    if (value === null) return null;
    const { relation } = relatePeriod(value, figure, { clock, openEnded: false });
    return relation === "equal" || relation === "near" ? value : null;
  };
  const told = fits(context.year);
  if (told !== null) return { value: told, near: null };
  const { start = null, end = null } = figure.period ?? {};
  const year = Number((end ?? start ?? "").slice(0, 4));
  const isLately = clock.published === null || Number(clock.published.slice(0, 4)) - year <= LATE_YEARS;
  const own = isLately || yearsNamed(context.reading).has(year) ? fits(year || null) : null;
  return own && { value: own, near: "neighbour" };
}

const named = new WeakMap<Reading, ReadonlySet<number>>();

/** The years that the text names anywhere. */
function yearsNamed(reading: Reading): ReadonlySet<number> {
  const years = kept(
    named,
    reading,
    () => new Set(reading.periods.flatMap(({ start }) => start?.year ?? [])),
  );
  return years;
}

interface SharedTimes {
  untold: PeriodReading;
  reporting: PeriodReading;
}

const sharedByClock = new WeakMap<Clock, Map<SourceFigure, SharedTimes>[]>();

/** A figure against no time and against the text's quarter: the same for every number of a text. */
function sharedTimes(
  figure: SourceFigure,
  at: { clock: Clock; openEnded: boolean; source: FigureSource },
): SharedTimes {
  const both = kept(sharedByClock, at.clock, () => [new Map(), new Map()]);
  const known = both[at.openEnded ? 1 : 0];
  const times = known?.get(figure) ?? readSharedTimes(figure, at);
  known?.set(figure, times);
  return times;
}

function readSharedTimes(
  figure: SourceFigure,
  at: { clock: Clock; openEnded: boolean; source: FigureSource },
): SharedTimes {
  const untold = relatePeriod(null, figure, at);
  const isTotal = untold.relation === "unstated" && isTotalToDate(figure, at.clock, at.source);
  return {
    untold: isTotal ? { ...untold, relation: "total" } : untold,
    reporting: relatePeriod(REPORTING, figure, at),
  };
}

export function placesOf(
  { figure }: Pick<Candidate, "figure">,
  { context, source }: Ground,
): Relations["place"][] {
  const { place, people } = context;
  const openEnded = isOpenEnded(context);
  const isOwn = place !== null && (place.near === "own" || place.near === "sentence");
  const said = relatePlace(place?.value ?? null, figure, { source, openEnded });
  if (place === null && figure.place !== null && people?.value === figure.place) return ["people"];
  if (isOwn || place === null) return said === null ? [] : [said];
  const unsaid = relatePlace(null, figure, { source, openEnded });
  // A place carried over can confirm a figure, and can keep a lost place from being called lost.
  const places = [said, unsaid].filter((relation) => relation !== null && !isDrift(PLACE[relation]));
  return places.filter((relation) => relation !== null);
}

/** A lower limit stays true of a longer time and of a wider place. */
export function isOpenEnded({ readings }: Context): boolean {
  return readings.some(({ bound }) => bound === "at-least" || bound === "more-than");
}

/** Whether a relation says that the text is otherwise. */
export function isDrift(weight: { worth: number; drift?: true }): boolean {
  return weight.drift === true;
}
