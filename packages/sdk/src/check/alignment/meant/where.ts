/**
 * How the places that a text says lie to the place of a figure: signs, and the relation that is told.
 */
import type { SourceFigure } from "../../candidate/source.ts";
import { kept, Latest } from "../../kept.ts";
import type { Context } from "../../mention/context.ts";
import type { Ground } from "../align.ts";
import { relatePlace } from "../place.ts";
import type { PlaceRelation } from "../weights.ts";
import { isOpenEnded } from "../when-where.ts";
import { NOWHERE, type Ring, saidAround } from "./around.ts";
import { add, type Signs } from "./sign.ts";
import { RING } from "./when.ts";

export interface PlaceSaid {
  signs: Signs;
  relation: PlaceRelation;
  /** How the place that is read as the number's lies to it; null where none is read, or an unknown one. */
  read: PlaceRelation | null;
  /** How it lies where no place is said. */
  unread: PlaceRelation | null;
  /** The nearest ring in which its place is said, or one around it. */
  ring: number;
}

const FITTING: ReadonlySet<PlaceRelation> = new Set(["narrower", "wider", "people"]);

const rings = new Latest((_: Context): Map<string | null, Found> => new Map());

interface Found {
  equal: number;
  fitting: number;
  moved: number;
  unknown: number;
  fits: PlaceRelation | null;
}

export function placeSaid(figure: SourceFigure, ground: Ground): PlaceSaid {
  const { context, source } = ground;
  const openEnded = isOpenEnded(context);
  const found = kept(rings.of(context), figure.place, () => readRings(figure, ground));
  const read =
    context.place === null ? null : relatePlace(context.place.value, figure, { source, openEnded });
  const unread = relatePlace(null, figure, { source, openEnded });
  const key = `${figure.place} ${unread}`;
  const signs = kept(layers.of(context), key, () => signsOf(figure, { found, read, unread }, ground));
  const isRead = read !== null && read !== "moved";
  const relation = isRead ? read : (found.fits ?? (read === null ? unread : read) ?? "unstated");
  return { signs, relation, read, unread, ring: Math.min(found.equal, found.fitting) };
}

/** The same for all figures of one place. */
function readRings(figure: SourceFigure, { context, source }: Ground): Found {
  const openEnded = isOpenEnded(context);
  const found: Found = { equal: NOWHERE, fitting: NOWHERE, moved: NOWHERE, unknown: NOWHERE, fits: null };
  if (figure.place === null) return found;
  for (const { value, ring } of saidAround(context).places)
    addRelation(found, relatePlace(value, figure, { source, openEnded }), ring);
  return found;
}

function addRelation(found: Found, relation: PlaceRelation | null, ring: Ring): void {
  if (relation === null) found.unknown = Math.min(found.unknown, ring);
  else if (relation === "equal") found.equal = Math.min(found.equal, ring);
  else if (relation === "moved") found.moved = Math.min(found.moved, ring);
  else if (FITTING.has(relation)) found.fitting = Math.min(found.fitting, ring);
  else return;
  if (relation === "equal" || (relation !== null && FITTING.has(relation) && found.fits !== "equal"))
    found.fits = relation;
}

/** The same for all figures of one place that are alike where none is said. */
const layers = new Latest((_: Context): Map<string, Signs> => new Map());

function signsOf(
  { place }: SourceFigure,
  { found, read, unread }: { found: Found; read: PlaceRelation | null; unread: PlaceRelation | null },
  { context }: Ground,
): Signs {
  const signs: Signs = new Map();
  if (place === null) {
    add(signs, "placeless");
    return signs;
  }
  addRings(signs, found, unread);
  if (context.place !== null) {
    add(signs, "place read", `${read ?? "unknown"}:${RING[context.place.near]}`);
    return signs;
  }
  add(signs, "no place read", unread ?? "");
  if (context.people !== null) add(signs, "people", context.people.value === place ? "own" : "others");
  return signs;
}

function addRings(signs: Signs, found: Found, unread: PlaceRelation | null): void {
  const ring = Math.min(found.equal, found.fitting);
  if (ring === NOWHERE) add(signs, "place unsaid", unread ?? "");
  else add(signs, found.equal <= found.fitting ? "place said" : "place around", ring);
  if (found.moved <= 1) add(signs, "place otherwise", `${found.moved}${ring <= found.moved ? " too" : ""}`);
  if (found.unknown <= 1)
    add(signs, "place unknown", `${found.unknown}${ring <= found.unknown ? " too" : ""}`);
}
