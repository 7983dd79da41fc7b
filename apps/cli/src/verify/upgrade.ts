/**
 * `verify --diff` and `--fix`: anchors of an excerpt become anchors of the full text, in the record's own files.
 *
 * Only words that stand in the copy to the letter are upgraded. What is altered or gone stays as it is, and so
 * does everything where the record's positions point into another text than this copy.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  type AuthoredFile,
  type FoundAnchor,
  readRecordFolder,
  upgradeEvidence,
  writeRecordFiles,
} from "@throughline/core/compile";
import { patchOf } from "../check/patch.ts";
import type { Text } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import { count } from "../terminal/count.ts";
import type { Folder } from "../validate/folder.ts";
import type { Verification } from "./render.ts";

interface Asked {
  readonly verification: Verification;
  readonly copy: Text;
  readonly folder: Folder;
  readonly on: string;
}

export interface Upgraded {
  readonly folder: Folder;
  readonly before: AuthoredFile;
  readonly after: AuthoredFile;
}

/** Throws `other-text`. */
export async function upgrade({ verification, copy, folder, on }: Asked): Promise<Upgraded[]> {
  const { document, fingerprint, anchors } = verification;
  if (fingerprint === "other") throw otherText(verification);
  const { files } = await readRecordFolder(folder.path);
  const sha256 = createHash("sha256").update(copy.text, "utf8").digest("hex");
  const changed = upgradeEvidence(files, {
    document,
    on,
    anchors: anchors.flatMap(anchorOf),
    fingerprint: { sha256, length: copy.text.length },
  });
  return changed.flatMap((after) => {
    const before = files.find(({ path }) => path === after.path);
    return before === undefined ? [] : [{ folder, before, after }];
  });
}

const EXACT: ReadonlySet<string> = new Set(["found", "in-place", "elsewhere"]);

function anchorOf({ state, statement, words, offset, page }: Verification["anchors"][number]): FoundAnchor[] {
  if (!EXACT.has(state) || offset === null) return [];
  const key = statement.split("#")[1] ?? "";
  return [{ key, words, position: { start: offset, end: offset + words.length }, page }];
}

/** All of it as one patch, with the paths that `git apply` takes. */
export function patchAll(upgraded: readonly Upgraded[]): string {
  return upgraded.map(({ folder, before, after }) => patchOf(named(folder, before), after.text)).join("");
}

function named({ name }: Folder, { path, text }: AuthoredFile): Text {
  return { path: join(name, path), text };
}

/** Throws `not-writable`. */
export async function writeUpgraded({ path, name }: Folder, upgraded: readonly Upgraded[]): Promise<void> {
  try {
    await writeRecordFiles(
      path,
      upgraded.map(({ after }) => after),
    );
  } catch (cause) {
    throw new Problem("not-writable", `a file of \`${name}\` may not be written by you`, { cause });
  }
}

export function noteOn(upgraded: readonly Upgraded[]): string {
  if (upgraded.length === 0) return "nothing to upgrade\n";
  return `${count(upgraded.length, "file", "files")} of the record upgraded; run \`throughline validate\`\n`;
}

function otherText({ document, path }: Verification): Problem {
  return new Problem(
    "other-text",
    `\`${path}\` is not the text that the positions of \`${document}\` point into`,
    {
      hint: "see with `verify` alone what stands elsewhere; a new text needs its positions and its coverage anew",
    },
  );
}
