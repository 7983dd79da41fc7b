/**
 * From the texts of the authored files to the compiled record, or to everything that is wrong with them.
 *
 * Pure: the same texts give the same record, whatever the order of the files, the machine or the day.
 */
import { addUp, deriveAll, deriveAllDrift, deriveFigures, type Said } from "../figures/index.ts";
import type { Derivation, RecordData, Statement, Total } from "../schema/record.ts";
import type { AuthoredTotal } from "../schema/total.ts";
import { canonicalHash } from "./canonical.ts";
import type { Issue } from "./issue.ts";
import { mapById, type Resolved, resolve } from "./resolve.ts";
import type { Sourced, Sources } from "./sources.ts";
import { type AuthoredFile, validateFiles } from "./validate.ts";

/** Every issue, and the record unless one of them is an error. */
export interface Compiled {
  /** Sorted by file and position; warnings stand beside a record, errors in place of one. */
  issues: Issue[];
  record: RecordData | null;
}

/** `version` is that of the data, as it is released. */
export function compileRecord(files: readonly AuthoredFile[], { version }: { version: string }): Compiled {
  const { issues, sources } = validateFiles(files);
  const isRight = issues.every(({ severity }) => severity !== "error");
  return { issues, record: isRight ? buildRecord(sources, version) : null };
}

function buildRecord(sources: Sources, version: string): RecordData {
  const ground = resolve(sources);
  const authored = new Map([...sources.derivations].map(([id, { value }]) => [id, value]));
  const { computed } = deriveAll(authored, ground);
  const { figures, figureOf } = deriveFigures(ground, computed);
  const content = {
    indicators: ground.indicators,
    entities: mapById(sources.entities, ({ id, value }) => ({ ...value, id })),
    series: mapById(sources.series, ({ id, value }) => ({ ...value, id })),
    documents: ground.documents,
    statements: mapValues(ground.statements, (said) => withFigure(said, figureOf)),
    derivations: mapValues(computed, (one): Derivation => ({ ...one, figure: figureOf[one.id] ?? "" })),
    totals: mapById(sources.totals, (block) => toTotal(block, ground)),
    figures,
    drift: deriveAllDrift(ground, computed),
    retired: mapById(sources.retired, ({ value }) => value),
  };
  return { schemaVersion: 1, meta: { version, sha256: recordHash(content) }, ...content };
}

/** Over the canonical JSON of everything in a record but `meta`. */
export function recordHash(content: Omit<RecordData, "meta" | "schemaVersion">): string {
  return canonicalHash({ ...content, schemaVersion: 1, meta: undefined });
}

function toTotal({ id, value }: Sourced<AuthoredTotal>, ground: Resolved): Total {
  const { total, of, because, faulty = null } = value;
  const [whole, ...parts] = [total, ...of]
    .map((statement) => ground.statements[statement])
    .filter((said) => said?.kind === "figure");
  const sum = whole === undefined ? null : addUp(whole, parts, ground).sum;
  return { id, total, of, because, faulty, sum: sum ?? { bound: "unspecified" } };
}

function withFigure(said: Said, figureOf: Readonly<Record<string, string>>): Statement {
  return said.kind === "figure" ? { ...said, figure: figureOf[said.id] ?? "" } : said;
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, make: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
