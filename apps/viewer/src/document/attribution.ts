/** Who told whom, in the order and with the verb of the document: "CJTF-OIR told the inspector general". */
import type { Statement } from "@throughline/core/schema";
import { partyName } from "../record/names.ts";
import { capitalise } from "../record/sentences.ts";

/** One sentence for each link; empty where the document speaks for itself. */
export function attributionOf({ attribution }: Statement): string[] {
  return attribution.map(({ who, verb, to }) => {
    const name = partyName(who);
    if (verb === "according to") return `According to ${name}.`;
    return `${capitalise(name)} ${verb}${to === null ? "" : ` ${partyName(to)}`}.`;
  });
}
