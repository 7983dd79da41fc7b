/**
 * The record as a typed module, and declarations whose ids are literal unions, so that a mistyped id
 * does not compile.
 *
 * Each noun is a string that the engine parses as JSON when that noun is first asked for: who looks one
 * figure up does not pay for every statement. Afterwards it is a plain member, the same at each reading.
 */
import type { RecordData } from "../schema/record.ts";
import { pack, UNPACK } from "./pack.ts";

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

/** Members that need no parsing of their own. */
const SMALL: ReadonlySet<string> = new Set(["schemaVersion", "meta"]);

const TYPES = ["Derivation", "Document", "Figure", "Indicator", "RecordData", "Statement"];

/** The members of a record as they stand in a module of either format. */
export function moduleMembers(record: RecordData): string[] {
  return Object.entries(record).map(([name, part]) => {
    if (SMALL.has(name)) return `  ${name}: ${JSON.stringify(part)},`;
    const { json, shapes } = pack(part);
    const makers = `(of) => [\n${shapes.join(",\n")}\n]`;
    return `  get ${name}() { return keep("${name}", unpack(${literalOf(json)}, ${makers})); },`;
  });
}

export function moduleText(members: readonly string[], format: "esm" | "cjs"): string {
  const [opening, closing] =
    format === "esm" ? ["", "export { record };\n"] : ['"use strict";\n', "exports.record = record;\n"];
  return `${opening}const unpack = ${UNPACK};
const keep = (name, value) => {
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
};
const record = {
${members.join("\n")}
};
${closing}`;
}

/**
 * Between single quotation marks, so that those of JSON, of which there are many, stay as they are. In ASCII
 * only: a single wider letter would double the memory that the engine gives to the whole text.
 */
function literalOf(json: string): string {
  return `'${json.replace(/[\\'\u{7f}-\u{10ffff}]/gu, escaped)}'`;
}

function escaped(mark: string): string {
  if (mark === "\\" || mark === "'") return `\\${mark}`;
  return `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The declarations, whose `schema` door has the ending that their format needs, and is `up` from there. */
export function declarationText(record: RecordData, format: "esm" | "cjs", up = "./"): string {
  const unions = UNIONS.map(([name, map]) => unionText(name, Object.keys(record[map])));
  const places = Object.values(record.entities).flatMap(({ type, id }) => (type === "place" ? [id] : []));
  const ids = UNIONS.map(([name, map]) => `  ${map}: ${name};`);
  const maps = UNIONS.map(([name, map, type]) => `  ${map}: Record<${name}, ${type}>;`);
  return `${[
    `import type { ${TYPES.join(", ")} } from "${up}schema.${format === "esm" ? "js" : "cjs"}";`,
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
