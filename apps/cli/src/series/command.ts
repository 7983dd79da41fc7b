/** `series`: one indicator in order of time, with what is missing and who disagrees. */
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { indicatorNamed, placeNamed } from "../record/filter.ts";
import { readRecord } from "../record/open.ts";
import { renderJson, renderSeries } from "./render.ts";

const FORMATS = ["human", "json"] as const;

export const run: Command = async (args, terminal) => {
  const [id = ""] = args.operands;
  const place = args.text("place");
  const reader = await readRecord(args, terminal);
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
    indicator: () => indicatorNamed(id, reader),
    filter: () => (place === undefined ? {} : { place: placeNamed(place, reader) }),
  });
  if (options === null) return refusal(...problems);
  const series = reader.series(options.indicator, options.filter);
  if (options.format === "json") return answer(renderJson(reader, series, options.filter));
  return answer(renderSeries(reader, series, options.paint));
};
