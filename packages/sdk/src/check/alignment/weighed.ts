/**
 * The parts of evidence, by the names that the table of weights gives them.
 */
import type { WeighedPart } from "../finding/finding.ts";
import { kept } from "../kept.ts";
import { EVIDENCE } from "./weights.ts";

export type Name = Exclude<keyof typeof EVIDENCE, "digits" | "longSlip">;

export function part(of: WeighedPart["of"], is: string, worth: number, because: string): WeighedPart {
  return { of, is, worth, because };
}

/** The same part each time: nobody changes one. */
export function named(of: WeighedPart["of"], name: Name): WeighedPart {
  return kept(known, name, () => part(of, name, EVIDENCE[name].worth, EVIDENCE[name].because));
}

/** By its name, which is of one thing only. */
const known = new Map<Name, WeighedPart>();
