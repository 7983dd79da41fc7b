/**
 * The blocks of an authored file: the whole of it, or one for each key or item at its root.
 *
 * A block is the unit that a reviewer accepts and an issue names. Its id follows from its key and
 * the path of its file; what is in it is not looked at here.
 */
import type { Fault, IssueCode, NodePath } from "./issue.ts";
import type { FileKind, FilePlace } from "./layout.ts";
import type { YamlFile } from "./yaml-file.ts";

export interface Block {
  id: string;
  kind: FileKind;
  file: string;
  path: NodePath;
  /** As written, before any default. */
  written: unknown;
}

/** A fault at a node of a block; `path` starts at the block. */
export function faultIn(
  block: Block,
  code: IssueCode,
  at: Pick<Fault, "args"> & Partial<Pick<Fault, "path" | "part" | "severity">>,
): Fault {
  return { ...at, code, file: block.file, path: [...block.path, ...(at.path ?? [])], id: block.id };
}

/** Adds to `faults` where the root of the file is not what its kind needs. */
export function blocksOf(file: YamlFile, place: FilePlace, faults: Fault[]): Block[] {
  const { content, path } = file;
  const { kind } = place;
  if (kind === "indicator" || kind === "document" || kind === "guards" || kind === "notes") {
    return [{ id: place.id ?? kind, kind, file: path, path: [], written: content }];
  }
  if (content === null || content === undefined) return [];
  if (kind === "exceptions" ? !Array.isArray(content) : !isMap(content)) {
    const problem =
      kind === "exceptions" ? "the file is not a list" : "the file is not a map of ids to blocks";
    faults.push({ code: "schema", file: path, path: [], id: null, args: { at: "", problem, hint: "" } });
    return [];
  }
  return Object.entries(content).map(([key, written]) => ({
    id: idOf(kind, key, place.id),
    kind,
    file: path,
    path: [kind === "exceptions" ? Number(key) : key],
    written,
  }));
}

function isMap(content: unknown): content is Record<string, unknown> {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

function idOf(kind: FileKind, key: string, document: string | null): string {
  if (kind === "statements") return `${document}#${key}`;
  if (kind === "derivations") return `derivations#${key}`;
  if (kind === "totals") return `totals#${key}`;
  if (kind === "exceptions") return `exceptions#${key}`;
  return key;
}
