/**
 * The releases of the record: the one that this site shows, and those before it that whoever builds the site has.
 *
 * `THROUGHLINE_RELEASES` names a folder with `<version>/record.json` for each, which is how the site itself keeps them
 * below `data/`. What changed from one to the next is computed as `throughline diff` does it; nobody writes it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Change, compareRecords } from "@throughline/core/compile";
import type { Figure, RecordData } from "@throughline/core/schema";
import { record } from "../record/record.ts";
import { count } from "../record/sentences.ts";
import { lastRead } from "./releases.ts";

export interface Release {
  version: string;
  sha256: string;
  /** The last day on which anything in it was read, `YYYY-MM-DD`. */
  on: string;
  /** What it holds, in one line. */
  summary: string;
  /** Since the release before; null where that one is not at hand. */
  changes: Change[] | null;
}

const folder = process.env.THROUGHLINE_RELEASES;

/** Versions before this site's own, newest first. */
export function earlierVersions(): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== record.meta.version && existsSync(fileOf(name)))
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
}

/** The file of an earlier release, byte for byte as it was. */
export function fileOf(version: string): string {
  return join(folder ?? "", version, "record.json");
}

let known: Release[] | undefined;

/** Newest first. */
export function releases(): Release[] {
  known ??= compareAll();
  return known;
}

/** What happened to a figure or to the statement that it takes its value from, release by release, newest first. */
export function historyOf({ id, source }: Figure): (Release & { changes: Change[] })[] {
  const found = byId();
  return releases().flatMap((release) => {
    const changes = [id, source].flatMap((one) => found.get(`${release.version} ${one}`) ?? []);
    return changes.length === 0 ? [] : [{ ...release, changes }];
  });
}

let index: Map<string, Change[]> | undefined;

/** Every page of a figure asks, so the changes are gone through once; what is only computed anew is no news. */
function byId(): Map<string, Change[]> {
  if (index !== undefined) return index;
  index = new Map();
  for (const { version, changes } of releases()) {
    for (const change of (changes ?? []).filter(({ kind }) => kind !== "recomputed")) {
      const key = `${version} ${change.id}`;
      index.set(key, [...(index.get(key) ?? []), change]);
    }
  }
  return index;
}

function compareAll(): Release[] {
  const earlier = earlierVersions().map(
    (version): RecordData => JSON.parse(readFileSync(fileOf(version), "utf8")),
  );
  const all = [record.data, ...earlier];
  return all.map((data, at) => {
    const before = all[at + 1];
    return {
      ...data.meta,
      on: lastRead(data),
      summary: summaryOf(data),
      changes: before === undefined ? null : compareRecords(before, data),
    };
  });
}

function summaryOf({ figures, statements, documents }: RecordData): string {
  const held = [
    count(Object.keys(figures).length, "figure"),
    count(Object.keys(statements).length, "statement"),
    count(Object.keys(documents).length, "document"),
  ];
  return `${held[0]} from ${held[1]} in ${held[2]}.`;
}
