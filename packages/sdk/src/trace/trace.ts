/**
 * `trace`: a source and its retellings in, the threads of the story out.
 *
 * Pure and synchronous, as a check is: the same steps and record give the same threads.
 */
import type { Reader } from "@throughline/core";
import { toPeriod } from "@throughline/core/period";
import { version } from "../../package.json";
import { digestOf, readFindings } from "../check-texts.ts";
import { linkStatements } from "./retold.ts";
import type { Trace, TraceStep } from "./shape.ts";
import {
  isRecordStation,
  isText,
  isTextStation,
  type Station,
  stationOf,
  type TextStation,
} from "./station.ts";
import { threadsOf } from "./threads.ts";
import { carryOver, linkFindings } from "./tie.ts";

/**
 * The first step is the source; each further one retells what stands before it. Documents of the record come
 * before texts: of them only statements are known, so that nothing can be looked up in their words.
 *
 * Throws `not-edtf` for a date of publication that is none.
 */
export function traceStory(steps: readonly TraceStep[], record: Reader): Trace {
  const stations = steps.map((step) => stationOf(step, record));
  for (const [index, station] of stations.entries()) {
    const [source, before] = [stations[0], stations[index - 1]];
    if (source === undefined || before === undefined) continue;
    const isTextToCome = steps.slice(index).some(isText);
    const past = { source: before === source ? null : source, before, isTextToCome };
    if (isTextStation(station)) linkText(station, past);
    else if (isRecordStation(station)) linkStatements(station, past, record);
  }
  return {
    schemaVersion: 1,
    tool: { name: "throughline", version },
    record: { version: record.meta.version, sha256: record.meta.sha256 },
    steps: steps.map((step) => ({
      path: step.path,
      sha256: isText(step) ? digestOf(step.text) : null,
      documents: isText(step) ? [] : [...step.documents],
    })),
    threads: threadsOf(stations),
  };
}

interface Past {
  readonly before: Station;
  /** Null where it is the step before. */
  readonly source: Station | null;
}

function linkText(station: TextStation, { before, source }: Past): void {
  const { text, published: date } = station.step;
  const published = date === undefined ? null : toPeriod(date, "as-of").end;
  const found = (other: Station, who: string) => ({
    other,
    findings: readFindings(text, other.ground(who), { published }).findings,
  });
  linkFindings(station, "before", found(before, source === null ? "the source" : "the step before"));
  if (source !== null) linkFindings(station, "source", found(source, "the source"));
  carryOver(station, before);
}
