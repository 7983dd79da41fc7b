/**
 * Which of the places around a figure is its own.
 *
 * What stands at the head of a stretch holds for the figures behind it; what stands behind the number of
 * another figure is that one's ("55 times, 27 in Iraq and 28 in Syria"), and can at most confirm.
 */
import { readDirection } from "./direction.ts";
import { framed, headOf, isWithin, type Near, nearest, type Standpoint, sentencesBefore } from "./near.ts";
import { isPassedBy } from "./passed-by.ts";
import type { PlaceHit } from "./places.ts";
import { respectivePlace } from "./respective.ts";
import type { Segment } from "./segments.ts";
import { readThere } from "./there.ts";

export function readWhere(at: Standpoint): Near<PlaceHit> | null {
  const { sentence, segment, figure } = at;
  const shared = respectivePlace(at);
  if (shared !== null) return shared;
  const { tokens } = at.reading.text;
  const isFirm = (place: PlaceHit) => !isPassedBy(tokens, place, at);
  const inside = sentence.places.filter((place) => isWithin(place, segment));
  const own = ownOf(inside.filter(isFirm), figure);
  if (own !== null) return { value: own, near: "own" };
  // A place that stands there for something else can at most confirm; one that nobody knows, not even that.
  const passed = ownOf(inside, figure);
  if (passed !== null && passed.place !== null) return { value: passed, near: "neighbour" };
  const there = readDirection(at.reading, segment) ?? readThere(at);
  if (there !== null) return { value: there, near: "sentence" };
  const places = sentence.places.filter(({ place, from }) => place !== null || from !== passed?.from);
  const head = headOf(places, at);
  const led = framed(at, "sentence", ({ places }) => places);
  const goesFirst = head !== null && at.frame.cell === null && isFirm(head);
  if (led !== null && !goesFirst) return withinItem(at) ?? { value: led, near: "sentence" };
  if (head !== null) return { value: head, near: isFirm(head) ? "sentence" : "neighbour" };
  const other = nearest(places, figure);
  if (other !== null) return { value: other, near: "neighbour" };
  return fromBefore(at);
}

/** "In Iraq 137 with partners, in Syria": what stands right before the number is its own. */
function ownOf(places: readonly PlaceHit[], figure: Segment): PlaceHit | null {
  return places.find(({ to }) => to === figure.from) ?? nearest(places, figure);
}

/** Of an item of several sentences, what an earlier one names goes before what leads in the list. */
function withinItem(at: Standpoint): Near<PlaceHit> | null {
  if (at.frame.cell !== null || at.sentence.places.length > 0) return null;
  for (const { places } of sentencesBefore(at)) {
    const [only, another] = places;
    if (only !== undefined) return another === undefined ? { value: only, near: "paragraph" } : null;
  }
  return null;
}

/** A sentence that names two places lends neither. */
function fromBefore(at: Standpoint): Near<PlaceHit> | null {
  for (const { places } of sentencesBefore(at)) {
    const [only, another] = places;
    if (another !== undefined) return null;
    if (only !== undefined) return { value: only, near: "paragraph" };
  }
  const title = framed(at, "paragraph", ({ places }) => places);
  return title === null ? null : { value: title, near: "paragraph" };
}
