/** A time as a text has it, before it is known which days it means. */
import type { Part } from "./part.ts";
import type { Point } from "./point.ts";

/** What a period leans on: the document's reporting quarter, or the day it was published. */
export type Relative = "reporting" | "this-month" | "last-month" | "this-year" | "last-year" | "other";

export interface PeriodMention {
  from: number;
  to: number;
  start: Point | null;
  /** `open` for "since"; null where the period is one point. */
  end: Point | "open" | null;
  asOf: boolean;
  relative: Relative | null;
  /** Whether it leans on the time told last: what it says is read, and not written. */
  told?: true;
  /** Of a time without its year, the year that the text told last: it may be meant. */
  yearTold?: number;
  /** Of a quarter without its year, the fiscal year that the text told last. */
  fiscalTold?: number;
  /** "Early 2019", "mid-March": about so much of it. */
  part?: Part;
  /** "February of last year": the year is told by the day of publication. */
  ofYear?: "this" | "last";
  /** Whether a word before it makes it the end of something: "by December", "to March 2025". */
  isEnd?: boolean;
  /** Of "as of Jan. 9 ... since Oct. 17", which together are a span: the two as they stand. */
  parts?: [since: PeriodMention, asOf: PeriodMention];
}

/** One of which nothing is known but where it stands. */
export function blank(from: number, to: number): PeriodMention {
  return { from, to, start: null, end: null, asOf: false, relative: null };
}
