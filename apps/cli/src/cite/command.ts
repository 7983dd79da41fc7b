/** `cite`: a figure in the words of a sentence or of a bibliography, its bound and its source included. */
import { citationStyles, citeFigure } from "@throughline/sdk/record";
import { choose, chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { readRecord } from "../record/open.ts";
import { figureNamed } from "./figure.ts";

const FORMATS = ["human", "json"] as const;

export const run: Command = async (args, terminal) => {
  const [id = ""] = args.operands;
  const reader = await readRecord(args, terminal);
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
    style: () => choose(args, "style", citationStyles),
    figure: () => figureNamed(id, reader),
  });
  if (options === null) return refusal(...problems);
  const { figure, style, format } = options;
  const citation = citeFigure(reader, figure.id, { style });
  if (format === "human") return answer(`${citation}\n`);
  const value = { schemaVersion: 1, record: reader.meta, figure: figure.id, style, citation };
  return answer(`${JSON.stringify(value, null, 2)}\n`);
};
