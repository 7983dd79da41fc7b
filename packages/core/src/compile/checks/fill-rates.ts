/** Figure statements say where, when and by whom as often as `guards.yml` expects. */
import type { Guards } from "../../schema/guards.ts";
import type { AuthoredStatement } from "../../schema/statement.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

type Figure = Extract<AuthoredStatement, { kind: "figure" }>;

const FILLED: ReadonlyMap<string, (figure: Figure) => boolean> = new Map([
  ["place", ({ place }) => place !== undefined],
  ["time", ({ period, asOf }) => (period ?? asOf) !== undefined],
  ["actors", ({ actors }) => Object.keys(actors).length > 0],
  ["attribution", ({ attribution }) => attribution.length > 0],
  ["printed", ({ quantity }) => quantity.printed !== undefined],
  ["position", ({ evidence }) => evidence.position !== undefined],
  ["page", ({ evidence }) => evidence.page !== undefined],
] satisfies [keyof Guards["fill"], (figure: Figure) => boolean][]);

export const fillRates: Check = {
  code: "fill-rates",
  *find({ guards, statements }) {
    if (guards === null) return;
    const figures = [...statements.values()].flatMap(({ value }) => (value.kind === "figure" ? value : []));
    for (const [field, least = 0] of Object.entries(guards.value.fill)) {
      const filled = figures.filter((figure) => FILLED.get(field)?.(figure)).length;
      // None of none is no loss: that there are none is for `counts` to say.
      if (filled >= least * figures.length) continue;
      const args = { field, filled: String(filled), of: String(figures.length), least: percent(least) };
      const actual = percent(filled / figures.length);
      yield faultIn(guards, "fill-rates", { path: ["fill", field], args: { ...args, actual } });
    }
  },
};

/** Rounded down to a tenth, so that a rate that fails never reads as the limit. */
function percent(rate: number): string {
  return `${Math.floor(rate * 1000 + 1e-9) / 10}%`;
}
