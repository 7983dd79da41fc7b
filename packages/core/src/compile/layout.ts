/**
 * Which authored file is what, by its path in the record's folder.
 *
 * The path is the id: `indicators/us-troops.yml` is the indicator `us-troops`, and
 * `documents/usaid-oig/oir-2023-q4/` is the document `usaid-oig/oir-2023-q4`.
 */
export type FileKind =
  | "indicator"
  | "places"
  | "organisations"
  | "people"
  | "operations"
  | "series"
  | "derivations"
  | "totals"
  | "retired"
  | "exceptions"
  | "guards"
  | "notes"
  | "ledger"
  | "document"
  | "statements";

export interface FilePlace {
  kind: FileKind;
  /** The id that the path stands for, for an indicator, a document and a document's statements. */
  id: string | null;
}

const SINGLE: ReadonlyMap<string, FileKind> = new Map([
  ["places.yml", "places"],
  ["organisations.yml", "organisations"],
  ["people.yml", "people"],
  ["operations.yml", "operations"],
  ["series.yml", "series"],
  ["derivations.yml", "derivations"],
  ["totals.yml", "totals"],
  ["guards.yml", "guards"],
  ["retired.yml", "retired"],
  ["exceptions.yml", "exceptions"],
  ["ledger.yml", "notes"],
]);

/** Forward slashes, relative to the record's folder. Null for a path with no place in the record. */
export function placeOf(path: string): FilePlace | null {
  const single = SINGLE.get(path);
  if (single !== undefined) return { kind: single, id: null };
  const indicator = /^indicators\/([^/]+)\.yml$/u.exec(path)?.[1];
  if (indicator !== undefined) return { kind: "indicator", id: indicator };
  if (/^ledger\/[^/]+\.yml$/u.test(path)) return { kind: "ledger", id: null };
  const [, document, file] = /^documents\/([^/]+\/[^/]+)\/(document|statements)\.yml$/u.exec(path) ?? [];
  if (document === undefined) return null;
  return { kind: file === "document" ? "document" : "statements", id: document };
}

/** The names that a path may have, for the hint of an issue. */
export const KNOWN_FILES = [
  "indicators/<indicator>.yml",
  ...SINGLE.keys(),
  "ledger/<part>.yml",
  "documents/<publisher>/<slug>/document.yml",
  "documents/<publisher>/<slug>/statements.yml",
];
