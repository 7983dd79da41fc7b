/**
 * Pointers into an excerpt become pointers into the whole text: for whoever has it, and has found the words.
 *
 * Writes where the words are and how they were verified, and nothing else: comments and layout stay, and a
 * file whose content would come out otherwise is left as it is.
 */
import { type Document, isMap, parseDocument, type YAMLMap } from "yaml";
import { canonicalJson } from "./canonical.ts";
import { WIDTH } from "./tidy.ts";
import type { AuthoredFile } from "./validate.ts";

/** Words that were found in the whole text of a document. Offsets are UTF-16 units, end exclusive. */
export interface FoundAnchor {
  /** The statement's key in its file: the id behind the `#`. */
  readonly key: string;
  /** Those of the record; a block that has others by now is left alone. */
  readonly words: string;
  readonly position: { readonly start: number; readonly end: number };
  /** As printed; null where the copy has no pages. */
  readonly page: string | null;
}

/** Evidence that may be put in place of weaker evidence. */
export interface Upgrade {
  /** The document's id. */
  readonly document: string;
  readonly anchors: readonly FoundAnchor[];
  /** The day on which it was looked up, `YYYY-MM-DD`. */
  readonly on: string;
  /** Of the text that the positions point into. */
  readonly fingerprint: { readonly sha256: string; readonly length: number };
}

/** The files that come out differently, whole. */
export function upgradeEvidence(files: readonly AuthoredFile[], upgrade: Upgrade): AuthoredFile[] {
  const folder = `documents/${upgrade.document}`;
  const edits = new Map<string, (document: Document) => void>([
    [`${folder}/statements.yml`, (document) => editStatements(document, upgrade)],
    [`${folder}/document.yml`, (document) => editDocument(document, upgrade)],
  ]);
  return files.flatMap(({ path, text }) => {
    const edit = edits.get(path);
    const edited = edit === undefined ? text : editedBy(text, edit);
    return edited === text ? [] : [{ path, text: edited }];
  });
}

function editedBy(text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text, { stringKeys: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  const before = canonicalJson(document.toJS());
  edit(document);
  const meant = canonicalJson(document.toJS());
  if (meant === before) return text;
  const written = document.toString({ lineWidth: WIDTH });
  return canonicalJson(parseDocument(written, { stringKeys: true }).toJS()) === meant ? written : text;
}

function editStatements(document: Document, { anchors, on }: Upgrade): void {
  for (const { key, words, position, page } of anchors) {
    const evidence = document.getIn([key, "evidence"]);
    if (!isMap(evidence) || evidence.get("words") !== words) continue;
    const known = JSON.stringify([evidence.get("verified"), positionIn(evidence)]);
    if (known === JSON.stringify(["full-text", position])) continue;
    // On one line it would be too long.
    evidence.flow = false;
    putAfter(evidence, "position", flow(document, { ...position }), ["suffix", "prefix", "words"]);
    if (page !== null) putAfter(evidence, "page", document.createNode(page), ["position"]);
    evidence.set("verified", "full-text");
    evidence.set("on", on);
  }
}

function editDocument(document: Document, { anchors, on, fingerprint }: Upgrade): void {
  const { contents } = document;
  if (!isMap(contents) || anchors.length === 0 || contents.has("fingerprint")) return;
  contents.set("read", flow(document, { extent: "full-text", on }));
  putAfter(contents, "fingerprint", flow(document, { ...fingerprint }), ["read"]);
}

function positionIn(evidence: YAMLMap): unknown {
  const position = evidence.get("position");
  return isMap(position) ? { start: position.get("start"), end: position.get("end") } : null;
}

function flow(document: Document, values: Record<string, unknown>) {
  return document.createNode(values, { flow: true });
}

/** Behind the first of these keys that is there, where it is new. */
function putAfter(map: YAMLMap, key: string, value: unknown, behind: readonly string[]): void {
  if (map.has(key)) {
    map.set(key, value);
    return;
  }
  const keys = map.items.map((pair) => String(pair.key));
  const at = behind.map((one) => keys.indexOf(one)).find((index) => index !== -1) ?? keys.length - 1;
  map.set(key, value);
  map.items.splice(at + 1, 0, ...map.items.splice(-1));
}
