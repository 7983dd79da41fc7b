/**
 * Order and layout, put right: blocks sorted by id, a statement's value first, one way to write YAML.
 *
 * Only how a file is written changes, never what it says: comments stay with what they stand before, and a
 * file whose content would not come out the same is left as it is.
 */
import { type Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { canonicalJson } from "./canonical.ts";
import { VALUE_KEYS } from "./checks/key-order.ts";
import { type FileKind, placeOf } from "./layout.ts";
import type { AuthoredFile } from "./validate.ts";

/** As wide as the code beside it. */
export const WIDTH = 110;

/**
 * Files that grow by a block at a time. Those of names and terms are laid out by hand, several words
 * to a line, which the library would set one below the other.
 */
const TIDIED: readonly FileKind[] = ["statements", "derivations", "totals"];

/** The files that come out differently, whole. What is not YAML, or has no place in the record, is left out. */
export function tidyFiles(files: readonly AuthoredFile[]): AuthoredFile[] {
  return files.flatMap((file) => {
    const text = tidyText(file);
    return text === file.text ? [] : [{ path: file.path, text }];
  });
}

function tidyText({ path, text }: AuthoredFile): string {
  const kind = placeOf(path)?.kind;
  if (kind === undefined || !TIDIED.includes(kind)) return text;
  const document = parseDocument(text, { stringKeys: true });
  const before = contentOf(document);
  if (before === null || !isMap(document.contents)) return text;
  tidyMap(document.contents, kind);
  const tidied = document.toString({ lineWidth: WIDTH });
  return contentOf(parseDocument(tidied, { stringKeys: true })) === before ? tidied : text;
}

/** Null for aliases that lead nowhere. */
function contentOf(document: Document): string | null {
  try {
    return document.errors.length > 0 ? null : canonicalJson(document.toJS());
  } catch {
    return null;
  }
}

function tidyMap(map: YAMLMap, kind: FileKind): void {
  if (kind === "statements") for (const { value } of map.items) if (isMap(value)) putValueFirst(value);
  const ids = map.items.map(idOf);
  if (ids.every((id, at) => at === 0 || (ids[at - 1] ?? "") <= id)) return;
  keepHeading(map);
  const isSpaced = map.items.slice(1).some(({ key }) => isScalar(key) && key.spaceBefore === true);
  map.items.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  for (const [at, { key }] of map.items.entries()) if (isScalar(key)) key.spaceBefore = isSpaced && at > 0;
}

/** A comment right before the first block is about that block, and moves with it. */
function keepHeading(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!map.commentBefore || !isScalar(first)) return;
  first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join("\n");
  map.commentBefore = null;
}

function putValueFirst(statement: YAMLMap): void {
  const expected = VALUE_KEYS.get(String(statement.get("kind")));
  const at = statement.items.findIndex((pair) => idOf(pair) === expected);
  if (at <= 0) return;
  statement.items.unshift(...statement.items.splice(at, 1));
}

function idOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}
