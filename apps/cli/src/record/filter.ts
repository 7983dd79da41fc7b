/**
 * The conditions of `find` and `series`, checked against the record: an id that is not there is a
 * problem, never an empty answer.
 */
import type { FigureFilter, Reader } from "@throughline/sdk/record";
import { type Arguments, readAll } from "../command/arguments.ts";
import { Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { unknownOf } from "./unknown.ts";

/** The filter, and every problem with it at once. */
export function readFilter(args: Arguments, reader: Reader): { filter: FigureFilter; problems: Problem[] } {
  const { options, problems } = readAll({
    indicator: () => given(args.text("indicator"), (id) => indicatorNamed(id, reader)),
    place: () => given(args.text("place"), (name) => placeNamed(name, reader)),
    period: () => given(args.text("period"), (text) => periodNamed(text, reader)),
    document: () => given(args.text("document"), (id) => documentNamed(id, reader)),
  });
  return { filter: withoutBlanks(options ?? {}), problems };
}

/** The id of an indicator. Throws `unknown-indicator`. */
export function indicatorNamed(id: string, reader: Reader): string {
  const indicator = reader.indicator(id);
  if (indicator !== null) return indicator.id;
  throw unknownOf("unknown-indicator", id, suggest(id, Object.keys(reader.data.indicators)));
}

/** The id of a place by its id, its name or another name it goes by. Throws `unknown-place`. */
export function placeNamed(name: string, reader: Reader): string {
  const wanted = name.trim().toLowerCase();
  const places = Object.values(reader.data.entities).filter(({ type }) => type === "place");
  const byId = reader.entity(name);
  if (byId?.type === "place") return byId.id;
  const byName = places.find((place) =>
    [place.name, ...place.aliases, ...place.former].some((one) => one.toLowerCase() === wanted),
  );
  if (byName !== undefined) return byName.id;
  const known = places.flatMap(({ id, name: official }) => [id, official]);
  throw unknownOf("unknown-place", name, suggest(name, known));
}

/** The id of a document. Throws `unknown-document`. */
export function documentNamed(id: string, reader: Reader): string {
  const document = reader.document(id);
  if (document !== null) return document.id;
  throw unknownOf("unknown-document", id, suggest(id, Object.keys(reader.data.documents)));
}

/** The reader says itself what it cannot read as a period; no figure is looked at for that. */
function periodNamed(text: string, reader: Reader): string {
  try {
    reader.figures({ period: text });
    return text;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "period-unreadable")) throw cause;
    throw new Problem("not-a-period", `\`${text}\` is not a period`, {
      hint: "write it as `2023-q4`, `FY2024-Q1`, `2023-12`, `2023-10-01/2023-12-31` or `October to December 2023`",
      cause,
    });
  }
}

function given(text: string | undefined, read: (text: string) => string): string | undefined {
  return text === undefined ? undefined : read(text);
}

function withoutBlanks(filter: { [Key in keyof FigureFilter]?: string | undefined }): FigureFilter {
  const { indicator, place, period, document } = filter;
  return {
    ...(indicator !== undefined && { indicator }),
    ...(place !== undefined && { place }),
    ...(period !== undefined && { period }),
    ...(document !== undefined && { document }),
  };
}
