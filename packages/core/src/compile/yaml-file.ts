/**
 * One authored file, read as YAML 1.2, and where each of its nodes stands.
 *
 * It knows positions and syntax, and nothing of the record. A file that is not YAML still gives
 * the content that could be recovered, so that its faults do not hide those of other files.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Fault, NodePath } from "./issue.ts";
import { quickYaml } from "./quick-yaml.ts";

export interface YamlFile {
  path: string;
  /** Plain values; null for an empty file. */
  content: unknown;
  /** False where the syntax is broken, so that the content is only part of what was meant. */
  whole: boolean;
  /** The position, from 1, of a node, or of the nearest node above it that exists. */
  locate(path: NodePath, part?: "key" | "value"): { line: number; column: number };
  /** Faults of syntax, with the offset where they stand. */
  faults: { fault: Omit<Fault, "path" | "file">; line: number; column: number }[];
}

/** Reads one file. Never throws: what cannot be read is a fault. */
export function readYaml(path: string, text: string): YamlFile {
  const quick = quickYaml(text);
  if (quick === null) return readSlowly(path, text);
  let placed: YamlFile | null = null;
  return {
    path,
    content: quick.content,
    whole: true,
    // Positions are asked for where something is wrong, which is seldom.
    locate: (nodePath, part) => {
      placed ??= readSlowly(path, text);
      return placed.locate(nodePath, part);
    },
    faults: [],
  };
}

function readSlowly(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults: YamlFile["faults"] = document.errors.map((error) => ({
    fault: {
      code: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml",
      id: null,
      args: { problem: error.message, key: wordAt(text, error.pos[0]) },
    },
    ...positionOf(error.pos[0]),
  }));
  let content: unknown = null;
  try {
    content = document.toJS();
  } catch (cause) {
    // An alias without an anchor, or aliases that multiply without end.
    const problem = cause instanceof Error ? cause.message : String(cause);
    faults.push({ fault: { code: "yaml", id: null, args: { problem, key: "" } }, line: 1, column: 1 });
  }
  return {
    path,
    content,
    whole: faults.every(({ fault }) => fault.code === "duplicate-key"),
    locate: (nodePath, part = "value") =>
      positionOf(offsetOf(document.contents, nodePath, part, startOf(document.contents) ?? 0)),
    faults,
  };
}

/** The offset of the node at `path`, or `above`, that of the deepest node on the way that exists. */
function offsetOf(node: unknown, path: NodePath, part: "key" | "value", above: number): number {
  const [step, ...rest] = path;
  const child = step === undefined ? null : childOf(node, step);
  if (child === null) return above;
  // A container is shown by its key: "quantity:" says more than the first line inside it.
  const showsValue = rest.length === 0 && part === "value" && isScalar(child.value);
  const offset = showsValue ? startOf(child.value) : (startOf(child.key) ?? startOf(child.value));
  return offsetOf(child.value, rest, part, offset ?? above);
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | null {
  if (isMap(node)) return findPair(node.items, step) ?? null;
  return isSeq(node) && Number(step) in node.items ? { key: null, value: node.items[Number(step)] } : null;
}

function findPair(items: readonly Pair[], step: string | number): Pair | undefined {
  // Of two equal keys the later one is read.
  return items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isNodeWithRange(node) ? node.range?.[0] : undefined;
}

function isNodeWithRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]+/u.exec(text.slice(offset, offset + 120))?.[0] ?? "";
}
