/** `show`: one thing of the record, whatever its id names. A retired id leads on, and says so. */

import type { Lookup, Reader } from "@throughline/sdk";
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { readRecord } from "../record/open.ts";
import { unknownId } from "../record/unknown.ts";
import type { Layout } from "../terminal/rows.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { renderDocument } from "./document.ts";
import { renderEntity } from "./entity.ts";
import { renderFigure, statementsOf } from "./figure.ts";
import { renderIndicator } from "./indicator.ts";
import { renderDerivation, renderReportSeries } from "./others.ts";
import { renderStatement } from "./statement.ts";

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

function renderFound(reader: Reader, { id, found }: { id: string; found: Lookup }, layout: Layout): string {
  if (found.found === "withdrawn") return `\`${id}\` was withdrawn from the record: ${found.because}\n`;
  if (found.found === "split") {
    return `\`${id}\` was split; it is now\n${found.into.map((part) => `  ${part}\n`).join("")}`;
  }
  const moved = found.movedFrom === null ? "" : `\`${found.movedFrom}\` is now \`${found.id}\`\n\n`;
  return moved + renderPage(reader, found, layout);
}

function renderPage(
  reader: Reader,
  found: Exclude<Lookup, { found: "split" | "withdrawn" }>,
  layout: Layout,
): string {
  switch (found.found) {
    case "figure":
      return renderFigure(reader, found.value, layout);
    case "statement":
      return renderStatement(reader, found.value, layout);
    case "document":
      return renderDocument(reader, found.value, layout);
    case "indicator":
      return renderIndicator(reader, found.value, layout);
    case "entity":
      return renderEntity(reader, found.value, layout);
    case "derivation":
      return renderDerivation(reader, found.value, layout);
    case "series":
      return renderReportSeries(reader, found.value, layout);
    default:
      return found satisfies never;
  }
}

/** The lookup as it is; a figure comes with its sentence and the statements it names. */
function renderJson(reader: Reader, id: string, found: Lookup): string {
  const more =
    found.found === "figure"
      ? { sentence: reader.sentence(found.id), statements: statementsOf(reader, found.value) }
      : {};
  return `${JSON.stringify({ schemaVersion: 1, record: reader.meta, asked: id, ...found, ...more }, null, 2)}\n`;
}
