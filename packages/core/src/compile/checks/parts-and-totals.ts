/**
 * Parts add up to the total that `totals.yml` says they are parts of, by intervals.
 *
 * A sum that is wrong in its source is kept as printed and says so with `faulty`; where it does add
 * up, the mark is what is wrong, so that none outlives its reason.
 */
import { addUp } from "../../figures/index.ts";
import { formatQuantity } from "../../quantity/index.ts";
import type { AuthoredTotal } from "../../schema/total.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import { type Resolved, resolve } from "../resolve.ts";
import type { Sourced } from "../sources.ts";

export const partsAndTotals: Check = {
  code: "parts-and-totals",
  *find(sources) {
    if (sources.totals.size === 0) return;
    const ground = resolve(sources);
    for (const block of sources.totals.values()) yield* judge(block, ground);
  },
};

function* judge(block: Sourced<AuthoredTotal>, ground: Resolved): Generator<Fault> {
  const { total: id, of, faulty } = block.value;
  const said = [id, ...of].flatMap((statement) => ground.statements[statement] ?? []);
  // What is unknown or faulty itself is reported where it stands.
  if (said.length <= of.length) return;
  const [total, ...parts] = said.filter((one) => one.kind === "figure");
  const fault = (args: Record<string, string>) => faultIn(block, "parts-and-totals", { path: ["of"], args });
  if (total === undefined || parts.length < of.length) {
    yield fault({ misfit: "input-without-number" });
    return;
  }
  const { misfit, sum, relation } = addUp(total, parts, ground);
  if (misfit !== null) {
    yield fault({ misfit });
    return;
  }
  const numbers = { sum: formatQuantity(sum), total: formatQuantity(total.quantity) };
  if (relation === "disjoint" && faulty === undefined) yield fault(numbers);
  if (relation !== "disjoint" && faulty !== undefined) {
    yield faultIn(block, "parts-and-totals", { path: ["faulty"], args: { ...numbers, unneeded: "yes" } });
  }
}
