/**
 * A table: named, typed columns, each saying what it holds, and rows made as they are asked for.
 *
 * Every format of tables is written from these, so that none of them can say less than another.
 */

/** Null is absent; it is never zero and never an empty text. A date is `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "boolean" | "date";
  about: string;
  /** The table whose `id` this is. */
  to?: string;
}

export interface Column<T> extends Field {
  of(thing: T): Cell;
}

export interface Table {
  name: string;
  about: string;
  /** The columns that together name a row. */
  key: readonly string[];
  fields: readonly Field[];
  rows(): Iterable<readonly Cell[]>;
}

/** `things` is called for each reading, so that nothing is held in between. */
export function tableOf<T>(
  head: Pick<Table, "name" | "about" | "key">,
  columns: readonly Column<T>[],
  things: () => Iterable<T>,
): Table {
  const fields = columns.map(({ name, type, about, to }) => ({
    name,
    type,
    about,
    ...(to !== undefined && { to }),
  }));
  return {
    ...head,
    fields,
    *rows() {
      for (const thing of things()) yield columns.map((column) => column.of(thing));
    },
  };
}

/** A column of text. */
export function text<T>(name: string, about: string, of: (thing: T) => string | null): Column<T> {
  return { name, type: "string", about, of };
}

/** A column that names a row of another table. */
export function link<T>(name: string, to: string, of: (thing: T) => string | null): Column<T> {
  return { name, type: "string", about: `names a row of ${to}`, to, of };
}

/** The same columns for another kind of thing, of which they are a part. */
export function within<T, Part>(columns: readonly Column<Part>[], part: (thing: T) => Part): Column<T>[] {
  return columns.map((column) => ({ ...column, of: (thing) => column.of(part(thing)) }));
}
