/** `find`: figures of the record by words and conditions. Nothing found is an answer, not a failure. */
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { readFilter } from "../record/filter.ts";
import { readRecord } from "../record/open.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { renderFigures, renderJson } from "./render.ts";

const FORMATS = ["human", "json"] as const;

export const run: Command = async (args, terminal) => {
  const reader = await readRecord(args, terminal);
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
  });
  const { filter, problems: unknown } = readFilter(args, reader);
  if (options === null || unknown.length > 0) return refusal(...problems, ...unknown);
  const words = args.operands.join(" ");
  const figures = words === "" ? reader.figures(filter) : reader.find(words, filter);
  if (options.format === "json") return answer(renderJson(reader, { words, ...filter }, figures));
  return answer(renderFigures(reader, figures, { width: lineWidth(terminal.out), paint: options.paint }));
};
