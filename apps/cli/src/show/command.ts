/** `show`: one thing of the record, whatever its id names. A retired id leads on, and says so. */

import type { Lookup, Reader } from "@throughline/sdk/record";
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { readRecord } from "../record/open.ts";
import { unknownId } from "../record/unknown.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { statementsOf, totalsIn } from "./figure.ts";
import { renderFound } from "./render.ts";

const FORMATS = ["human", "json"] as const;

export const run: Command = async (args, terminal) => {
  const [id = ""] = args.operands;
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
  });
  if (options === null) return refusal(...problems);
  const reader = await readRecord(args, terminal);
  const found = reader.get(id);
  if (found === null) return refusal(unknownId(id, reader));
  if (options.format === "json") return answer(renderJson(reader, id, found));
  return answer(renderFound(reader, { id, found }, { width: lineWidth(terminal.out), paint: options.paint }));
};

/** The lookup as it is; a figure comes with its sentence, the statements it names and the sums it is in. */
function renderJson(reader: Reader, id: string, found: Lookup): string {
  const more =
    found.found === "figure"
      ? {
          sentence: reader.sentence(found.id),
          statements: statementsOf(reader, found.value),
          totals: totalsIn(reader, found.value),
        }
      : {};
  return `${JSON.stringify({ schemaVersion: 1, record: reader.meta, asked: id, ...found, ...more }, null, 2)}\n`;
}
