/**
 * Things of one noun without what they repeat: for the module, whose text an engine reads from end to end.
 *
 * Ten thousand statements have the same few lists of keys, and say the same places, periods and `[]` ten
 * thousand times. A shape holds the keys once, as the code that makes such a thing; a table holds what recurs.
 */

/** What a module carries for one noun. */
export interface Packed {
  /** JSON: the table, and each id followed by its thing. */
  json: string;
  /** A function for each shape, as code: from a packed thing (and its id) to the thing. */
  shapes: string[];
}

/**
 * A value as it stands in the JSON: a number is a place in the table; a list has its shape first, then its members;
 * anything else is itself.
 */
type Cell = string | number | boolean | null | Cell[];

/** Shapes of what is no object. */
const LIST = 0;
const NUMBER = 1;
const BUILT_IN = ["(c) => c.slice(1).map(of)", "(c) => c[1]"];

/** What has no parts. */
const ATOM: Taken = { shape: NUMBER, parts: [] };

/** A place in the table pays where it stands for several values, and of a text, for some length. */
const LEAST_USES = 3;
const LEAST_LENGTH = 3;

interface Taken {
  shape: number;
  parts: readonly Kept[];
}

/** One value, however often it occurs; `at` tells it from all others. */
interface Kept extends Taken {
  value: unknown;
  at: number;
  /** What is in a value counts once, however often the value recurs: it stands in the table as a whole. */
  uses: number;
  place: number | null;
}

export function pack(things: Readonly<Record<string, object>>): Packed {
  const shapes = new Map<string, { at: number; code: string }>();
  const atoms = new Map<unknown, Kept>();
  const wholes = new Map<string, Kept>();
  const rows = Object.entries(things).map(([id, thing]) => ({ id, ...takeApart(thing, id) }));
  for (const { parts } of rows) for (const part of parts) part.uses += 1;
  const table = [...atoms.values(), ...wholes.values()].filter(isWorthIt).sort((a, b) => b.uses - a.uses);
  for (const [place, kept] of table.entries()) kept.place = place;
  return {
    json: JSON.stringify([
      table.map(({ value }) => value),
      rows.flatMap(({ id, shape, parts }) => [id, [shape, ...parts.map(cellOf)]]),
    ]),
    shapes: [...BUILT_IN, ...[...shapes.values()].map(({ code }) => code)],
  };

  function keep(value: unknown): Kept {
    if (typeof value !== "object" || value === null)
      return atoms.get(value) ?? begin(atoms, value, { value, ...ATOM });
    const taken = takeApart(value);
    const name = `${taken.shape}:${taken.parts.map(({ at }) => at).join()}`;
    return wholes.get(name) ?? begin(wholes, name, { value, ...taken });
  }

  function begin<K>(kept: Map<K, Kept>, name: K, taken: Taken & { value: unknown }): Kept {
    const one: Kept = { ...taken, at: atoms.size + wholes.size, uses: 0, place: null };
    for (const part of taken.parts) part.uses += 1;
    kept.set(name, one);
    return one;
  }

  function takeApart(value: unknown, id?: string): Taken {
    if (Array.isArray(value)) return { shape: LIST, parts: value.map(keep) };
    if (typeof value !== "object" || value === null) return ATOM;
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    // A thing need not say twice under which id it stands.
    const own = members.findIndex(([key, member]) => key === "id" && member === id);
    const keys = members.map(([key], at) => (at === own ? null : key));
    const parts = members.filter((_, at) => at !== own).map(([, member]) => keep(member));
    return { shape: shapeAt(keys), parts };
  }

  function shapeAt(keys: readonly (string | null)[]): number {
    const name = JSON.stringify(keys);
    const known = shapes.get(name) ?? { at: shapes.size + BUILT_IN.length, code: shapeOf(keys) };
    shapes.set(name, known);
    return known.at;
  }
}

function isWorthIt({ value, uses }: Kept): boolean {
  if (uses < LEAST_USES || typeof value === "boolean" || value === null) return false;
  return typeof value !== "string" || value.length >= LEAST_LENGTH;
}

function cellOf({ value, shape, parts, place }: Kept): Cell {
  if (place !== null) return place;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return [NUMBER, value];
  return value === null ? null : [shape, ...parts.map(cellOf)];
}

/** Null stands for the key `id` whose value is the thing's id. */
function shapeOf(keys: readonly (string | null)[]): string {
  let at = 0;
  const members = keys.map((key) => {
    if (key === null) return "id";
    at += 1;
    // In brackets, `__proto__` is a key as any other.
    const name = /^[A-Za-z]\w*$/u.test(key) ? key : `[${JSON.stringify(key)}]`;
    return `${name}:of(c[${at}])`;
  });
  return `(c,id) => ({${members.join()}})`;
}

/**
 * The inverse, as the text that modules carry: `shapesOf` is a function from `of` to the shapes. What stands in the
 * table is frozen, because many things share it.
 */
export const UNPACK = `(json, shapesOf) => {
  const freeze = (value) => {
    if (typeof value === "object" && value) Object.values(Object.freeze(value)).forEach(freeze);
  };
  const [table, rows] = JSON.parse(json);
  table.forEach(freeze);
  const of = (cell, id) =>
    typeof cell === "number" ? table[cell] : typeof cell === "object" && cell ? shapes[cell[0]](cell, id) : cell;
  const shapes = shapesOf(of);
  const things = {};
  for (let at = 0; at < rows.length; at += 2) things[rows[at]] = of(rows[at + 1], rows[at]);
  return things;
}`;
