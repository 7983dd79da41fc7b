/** `cite`: a figure in the words of a sentence or of a bibliography, its bound and its source included. */
import { citationStyles, citeFigure, type Figure, type Reader } from "@throughline/sdk";
import { choose, chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { Problem } from "../problem/problem.ts";
import { listOf } from "../problem/suggest.ts";
import { readRecord } from "../record/open.ts";
import { unknownId } from "../record/unknown.ts";

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

/** The figure of an id, through redirects. Throws what else the id is. */
function figureNamed(id: string, reader: Reader): Figure {
  const found = reader.get(id);
  if (found === null) throw unknownId(id, reader);
  switch (found.found) {
    case "figure":
      return found.value;
    case "split":
      throw new Problem("split-id", `\`${id}\` was split`, {
        hint: `it is now ${listOf(found.into, "and")}`,
      });
    case "withdrawn":
      throw new Problem("withdrawn-id", `\`${id}\` was withdrawn: ${found.because}`, {
        hint: "look for another with `throughline find`",
      });
    default:
      throw notCitable(id, found);
  }
}

/** A statement of a figure and an indicator are near enough to say which figures are meant. */
function notCitable(id: string, found: Exclude<ReturnType<Reader["get"]>, null>): Problem {
  const figure = found.found === "statement" && found.value.kind === "figure" ? found.value.figure : null;
  const noun = found.found === "series" ? "report series" : found.found;
  return new Problem("not-citable", `only figures can be cited, and \`${id}\` is of another kind: ${noun}`, {
    hint: figure === null ? `\`throughline show ${id}\` leads to figures` : `its figure is \`${figure}\``,
  });
}
