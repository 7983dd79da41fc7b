/** The page of whatever an id names; a retired id says what became of it. */
import type { Lookup, Reader } from "@throughline/sdk/record";
import type { Layout } from "../terminal/rows.ts";
import { renderDocument } from "./document.ts";
import { renderEntity } from "./entity.ts";
import { renderFigure } from "./figure.ts";
import { renderIndicator } from "./indicator.ts";
import { renderDerivation, renderReportSeries } from "./others.ts";
import { renderStatement } from "./statement.ts";

export function renderFound(
  reader: Reader,
  { id, found }: { id: string; found: Lookup },
  layout: Layout,
): string {
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
