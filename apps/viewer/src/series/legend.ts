/** What the marks of a drawing mean, only those that are in it, in the order of the list. */
import type { Point, Timeline } from "./timeline.ts";

export type Sign =
  | "dot"
  | "tail"
  | "ring"
  | "span"
  | "void"
  | "cover"
  | "stair"
  | "gap"
  | "conflict"
  | "old"
  | "narrow";

const meanings: Record<Sign, string> = {
  dot: "the number itself",
  tail: "at least, or at most: the claim has no end on that side",
  ring: "about: the band is as wide as the number was written",
  span: "between two numbers",
  cover: "the days that it covers",
  stair: "a running tally: each contains the one before",
  narrow: "a narrower part of what is counted",
  conflict: "another document, which cannot be right as well",
  old: "what its source said before",
  void: "the document says that there is no number",
  gap: "days for which the record has no figure",
};

const usesOf: Record<Sign, (timeline: Timeline) => boolean> = {
  dot: ({ points }) => points.some(({ drawn }) => drawn.mark === "dot"),
  tail: ({ points }) => points.some(({ drawn }) => drawn.mark.startsWith("tail")),
  ring: ({ points }) => points.some(({ drawn }) => drawn.mark === "ring"),
  span: ({ points }) => points.some(({ drawn }) => drawn.mark === "span"),
  cover: ({ points }) => points.some(isWide),
  stair: ({ stairs }) => stairs.length > 0,
  narrow: ({ points }) => points.some(({ claim }) => claim.isNarrower),
  conflict: ({ points }) => points.some(({ conflicts }) => conflicts.length > 0),
  old: ({ points }) => points.some(({ old }) => old !== undefined),
  void: ({ points }) => points.some(({ drawn }) => drawn.mark === "absence"),
  gap: ({ gaps }) => gaps.length > 0,
};

/** Whether its days can be seen beside its mark. */
export function isWide({ from, to, drawn }: Point): boolean {
  return drawn.mark !== "absence" && to - from > 0.6;
}

export function legendOf(timeline: Timeline): { sign: Sign; means: string }[] {
  const signs = Object.keys(meanings) as Sign[];
  return signs.filter((sign) => usesOf[sign](timeline)).map((sign) => ({ sign, means: meanings[sign] }));
}
