/** The inputs of a derivation fit its rule. The rule itself decides, so no second opinion is kept here. */
import { deriveAll } from "../../figures/index.ts";
import type { AuthoredDerivation } from "../../schema/derivation.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import { resolve } from "../resolve.ts";
import type { Sourced, Sources } from "../sources.ts";

export const derivationDisagrees: Check = {
  code: "derivation-disagrees",
  *find(sources) {
    const authored = new Map([...sources.derivations].map(([id, { value }]) => [id, value]));
    const { misfits } = deriveAll(authored, resolve(sources));
    for (const block of sources.derivations.values()) {
      const misfit = misfits[block.id];
      if (misfit === undefined || !hasValidInputs(block, sources, misfits)) continue;
      yield faultIn(block, "derivation-disagrees", {
        path: ["of"],
        args: { misfit, rule: block.value.rule },
      });
    }
  },
};

/** An input that is unknown, faulty or itself without a value is reported where it stands. */
function hasValidInputs(
  { value }: Sourced<AuthoredDerivation>,
  { statements, derivations }: Sources,
  misfits: Readonly<Record<string, string>>,
): boolean {
  return value.of.every((id) => statements.has(id) || (derivations.has(id) && misfits[id] === undefined));
}
