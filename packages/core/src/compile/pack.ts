/**
 * Things of one noun without what they repeat: for the module, whose text an engine reads from end to end.
 *
 * Ten thousand statements say `"retells":null` and the same few periods ten thousand times. A column for each key
 * holds what is left out or said once; the rows hold the rest.
 */

/** `repeats` is what a row without the key has; `table` what a row's number stands for. */
export interface Column {
  key: string;
  repeats?: unknown;
  table?: unknown[];
}

export interface Packed {
  /** In the order in which a thing has its keys. */
  columns: Column[];
  rows: Record<string, Record<string, unknown>>;
}

type Things = Readonly<Record<string, object>>;

/** A table pays where each of its values stands for several. */
const LEAST_USES = 4;

/** Null where unpacking would not give the same text, so that nothing rests on how things are shaped. */
export function pack(things: Things): Packed | null {
  const all = Object.values(things);
  const columns = orderOf(all.map((thing) => Object.keys(thing))).map((key) => columnOf(key, all));
  const packers = columns.map((column) => packerOf(column));
  const rows: Packed["rows"] = {};
  for (const [id, thing] of Object.entries(things)) {
    const row: Record<string, unknown> = {};
    for (const pack of packers) pack(id, thing, row);
    rows[id] = row;
  }
  const packed = { columns, rows };
  return JSON.stringify(unpack(packed)) === JSON.stringify(things) ? packed : null;
}

/**
 * The inverse, as the text that modules carry. What stands in a table is frozen, because many things share it.
 */
export const UNPACK = `({ columns, rows }) => {
  const things = {};
  for (const { table } of columns) if (table) for (const value of table) Object.freeze(value);
  for (const [id, row] of Object.entries(rows)) {
    const thing = {};
    for (const { key, repeats, table } of columns) {
      const value = row[key];
      if (key === "id") thing.id = id;
      else if (value !== undefined) thing[key] = table ? table[value] : value;
      else if (Array.isArray(repeats)) thing[key] = [];
      else if (repeats !== undefined) thing[key] = typeof repeats === "object" && repeats ? {} : repeats;
    }
    things[id] = thing;
  }
  return things;
}`;

/** Made of that text, so that what is tested here is what is shipped. */
export const unpack: (packed: Packed) => Record<string, object> = new Function(`return ${UNPACK}`)();

/** One order for all: a key that only some have stands after the one that it follows there. */
function orderOf(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  const known = new Set<string>();
  for (const list of lists) {
    for (const [at, key] of list.entries()) {
      if (known.has(key)) continue;
      known.add(key);
      order.splice(order.indexOf(list[at - 1] ?? "") + 1, 0, key);
    }
  }
  return order;
}

/** What most things have, where all have the key and it can be made anew; else a table of flat objects. */
function columnOf(key: string, things: readonly object[]): Column {
  if (key === "id") return { key };
  const uses = new Map<string, number>();
  for (const thing of things) {
    if (!Object.hasOwn(thing, key)) return { key };
    const value = Reflect.get(thing, key);
    const text = isBare(value) || isFlat(value) ? JSON.stringify(value) : "";
    uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const [most] = [...uses]
    .filter(([text]) => text !== "" && isBare(JSON.parse(text)))
    .sort((a, b) => b[1] - a[1]);
  const column: Column = {
    key,
    ...(most !== undefined && most[1] > 1 ? { repeats: JSON.parse(most[0]) } : {}),
  };
  const flat = [...uses.keys()].filter((text) => text !== "" && !isBare(JSON.parse(text)));
  const isShared = !uses.has("") && flat.length * LEAST_USES <= things.length - (most?.[1] ?? 0);
  const others = [...uses.keys()].filter((text) => text !== most?.[0]);
  return isShared && flat.length > 0 && others.length === flat.length
    ? { ...column, table: flat.map((text) => JSON.parse(text)) }
    : column;
}

function packerOf({ key, repeats, table }: Column) {
  const left = repeats === undefined ? null : JSON.stringify(repeats);
  const places = new Map(table?.map((value, at) => [JSON.stringify(value), at]));
  return (id: string, thing: object, row: Record<string, unknown>): void => {
    const value = Reflect.get(thing, key);
    if (value === undefined || (key === "id" && value === id)) return;
    const text = left === null && table === undefined ? null : JSON.stringify(value);
    if (text === null || text !== left) row[key] = table === undefined ? value : places.get(text ?? "");
  };
}

/** No object, or one with nothing in it. */
function isBare(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}

function isFlat(value: object): boolean {
  return !Array.isArray(value) && Object.values(value).every((member) => Object(member) !== member);
}
