/**
 * `diff`: what changed between two records, and the smallest version that is honest about it.
 *
 * Changes are an answer and no fault. An id that went without a word is: it ends with 1.
 */
import { compareRecords, smallestBump } from "@throughline/core/compile";
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { type Command, refusal } from "../command/result.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { type Comparison, renderComparison, renderJson } from "./render.ts";
import { readSide } from "./side.ts";

const FORMATS = ["human", "json"] as const;

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
  });
  if (options === null) return refusal(...problems);
  const [from, to] = [await readSide(args.operands[0], terminal), await readSide(args.operands[1], terminal)];
  const changes = compareRecords(from.record, to.record);
  const bump = smallestBump(changes, { from: from.record, to: to.record });
  const comparison: Comparison = { from, to, changes, bump };
  const output =
    options.format === "json"
      ? renderJson(comparison)
      : renderComparison(comparison, { paint: options.paint, width: lineWidth(terminal.out) });
  return { output, found: changes.some(({ kind }) => kind === "removed"), problems: [] };
};
