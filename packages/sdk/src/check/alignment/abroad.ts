/**
 * Whether the one foreign thing of a figure's sentence is the country or city where the text has it counted: "in Libya
 * there were 127 attacks". What else is foreign about a sentence makes it speak of something else.
 */
import { kept } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import type { Ground } from "./align.ts";

const known = new WeakMap<Context, { is: boolean }>();

export function isAbroad({ context }: Pick<Ground, "context">): boolean {
  return kept(known, context, () => ({ is: readAbroad(context) })).is;
}

function readAbroad({ place, sentence }: Context): boolean {
  if (place?.value.abroad?.isLed !== true) return false;
  if (place.near !== "own" && place.near !== "sentence") return false;
  return sentence.places.every((hit) => hit.abroad !== undefined);
}
