/**
 * The record's tables in SQL: one statement for each table, index and view, with what every column holds as a comment
 * that the database keeps.
 *
 * Declared types are those that DuckDB and Datasette read from a database: a day is a DATE in ISO 8601, a number
 * NUMERIC, so that 134 stays 134. The base of all is `figure`; `figures` is the view that most questions want.
 */
import type { Field, Table } from "./table.ts";

/** Every statement, in an order in which each names only what is there. */
export function schemaOf(tables: readonly Table[]): string[] {
  return [...tables.map(createTable), ...tables.flatMap(createIndexes), ...VIEWS];
}

/** What a table is called: `figures` is a view. */
export function sqlName({ name }: Pick<Table, "name">): string {
  return name === "figures" ? "figure" : name;
}

const TYPES: Readonly<Record<Field["type"], string>> = {
  string: "TEXT",
  number: "NUMERIC",
  integer: "INTEGER",
  boolean: "BOOLEAN",
  date: "DATE",
};

function createTable(table: Table): string {
  const { fields, key, about } = table;
  const columns = fields.map((field) => `  "${field.name}" ${typeOf(field, table)}, -- ${field.about}`);
  return `CREATE TABLE "${sqlName(table)}" ( -- ${about}\n${columns.join("\n")}\n  PRIMARY KEY (${key.map((name) => `"${name}"`).join(", ")})\n)`;
}

function typeOf({ name, type, to }: Field, { key }: Table): string {
  const required = key.includes(name) ? " NOT NULL" : "";
  // Checked at the end of a transaction, because a figure may be superseded by one that comes later.
  const link =
    to === undefined ? "" : ` REFERENCES "${sqlName({ name: to })}" ("id") DEFERRABLE INITIALLY DEFERRED`;
  return `${TYPES[type]}${required}${link}`;
}

/** For each column that names rows of another table, unless the table's key begins with it. */
function createIndexes(table: Table): string[] {
  return table.fields
    .filter(({ name, to }) => to !== undefined && table.key[0] !== name)
    .map(({ name }) => `CREATE INDEX "${sqlName(table)}_${name}" ON "${sqlName(table)}" ("${name}")`);
}

const counted = (role: string) =>
  `(SELECT count(*) FROM figure_statements WHERE figure = f.id AND role = '${role}')`;

const VIEWS = [
  `CREATE VIEW figures AS -- every figure with its value, how strongly it is claimed, and who says so in which words
SELECT f.id AS figure, f.indicator, i.name AS indicator_name, i.unit, f.measure, f.modality,
  (SELECT group_concat(dimension || '=' || value, ';') FROM
    (SELECT dimension, value FROM figure_dimensions WHERE figure = f.id ORDER BY rowid)) AS dimensions,
  f.place, p.name AS place_name, f.period, f.period_kind, f.period_start, f.period_end, f.period_precision,
  f.period_approximate, f.bound, f.value, f.low, f.high, f.precision, f.printed, f.missing_because, f.status,
  f.superseded_by, ${counted("corroboration")} AS corroborations, ${counted("conflict")} AS conflicts,
  ${counted("retelling")} AS retellings, f.source, f.standing, s.words, s.page, d.id AS document,
  o.name AS publisher, d.title, d.published, d.url
FROM figure AS f
  JOIN indicators AS i ON i.id = f.indicator
  LEFT JOIN entities AS p ON p.id = f.place
  LEFT JOIN statements AS s ON s.id = f.source
  LEFT JOIN documents AS d ON d.id = s.document
  LEFT JOIN entities AS o ON o.id = d.publisher`,
  `CREATE VIEW series AS -- every indicator through time, place by place; running tallies are told by their measure
SELECT indicator, place, dimensions, modality, measure, period_start, period_end, period, bound, value, low, high,
  unit, status, figure
FROM figures
ORDER BY indicator, place, dimensions, modality, measure, period_start, period_end, figure`,
  `CREATE VIEW drift AS -- what each retelling changed of what it retells, with the words of both
SELECT c.retelling, r.document, d.published, d.standing, c.code, c.was, c.became, c.found_by, c.because,
  r.words, c.retells, s.document AS source_document, s.words AS source_words, r.figure, r.indicator
FROM differences AS c
  JOIN statements AS r ON r.id = c.retelling
  JOIN documents AS d ON d.id = r.document
  LEFT JOIN statements AS s ON s.id = c.retells
ORDER BY c.retelling, c.step`,
];
