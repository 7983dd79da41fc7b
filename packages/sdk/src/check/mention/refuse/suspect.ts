/**
 * A number under suspicion of counting nothing, with what stands around it. Every rule looks at this.
 */
import type { Tokens } from "../../text/tokens.ts";
import type { Unit } from "../mention.ts";
import type { Numeral } from "../numerals.ts";

export interface Suspect {
  tokens: Tokens;
  numeral: Numeral;
  /** The token after the number and the sign of its unit. */
  to: number;
  /** Whether a bound stands before it. */
  bounded: boolean;
  unit: Unit;
  /** Not 0 where a token belongs to a name, a period or an idiom. */
  claimed: Uint8Array;
}
