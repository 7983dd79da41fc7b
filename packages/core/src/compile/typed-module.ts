/**
 * The record as a typed module: one string that the engine parses as JSON, faster than the same data
 * as an object literal, and declarations whose ids are literal unions, so that a mistyped id does not
 * compile.
 */
import type { RecordData } from "../schema/record.ts";

/** The name of each union of ids, and the map of the record whose keys it lists. */
const UNIONS = [
  ["DerivationId", "derivations", "Derivation"],
  ["DocumentId", "documents", "Document"],
  ["EntityId", "entities", 'RecordData["entities"][string]'],
  ["FigureId", "figures", "Figure"],
  ["IndicatorId", "indicators", "Indicator"],
  ["SeriesId", "series", 'RecordData["series"][string]'],
  ["StatementId", "statements", "Statement"],
] as const;

const TYPES = ["Derivation", "Document", "Figure", "Indicator", "RecordData", "Statement"];

/** `json` is the text of `record.json`. */
export function moduleText(json: string, format: "esm" | "cjs"): string {
  // A JSON text is not always a JavaScript string: a second round of JSON makes it one.
  const literal = JSON.stringify(json).replace(/[\u2028\u2029]/gu, (mark) =>
    mark === "\u2028" ? "\\u2028" : "\\u2029",
  );
  return format === "esm"
    ? `export const record = /* @__PURE__ */ JSON.parse(${literal});\n`
    : `"use strict";\nexports.record = JSON.parse(${literal});\n`;
}

/** The declarations, whose `schema` door has the ending that their format needs. */
export function declarationText(record: RecordData, format: "esm" | "cjs"): string {
  const unions = UNIONS.map(([name, map]) => unionText(name, Object.keys(record[map])));
  const places = Object.values(record.entities).flatMap(({ type, id }) => (type === "place" ? [id] : []));
  const ids = UNIONS.map(([name, map]) => `  ${map}: ${name};`);
  const maps = UNIONS.map(([name, map, type]) => `  ${map}: Record<${name}, ${type}>;`);
  return `${[
    `import type { ${TYPES.join(", ")} } from "./schema.${format === "esm" ? "js" : "cjs"}";`,
    ...unions,
    unionText("PlaceId", places),
    `/** The ids of each map of the record. */\nexport interface RecordIds {\n${ids.join("\n")}\n}`,
    `/** The record of version ${record.meta.version}. */\nexport declare const record: RecordData & {\n${maps.join("\n")}\n};`,
  ].join("\n\n")}\n`;
}

function unionText(name: string, ids: readonly string[]): string {
  const members = ids.length === 0 ? " never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  return `export type ${name} =${members};`;
}
