/**
 * Builds the site of the small record in `test/record`, in which every state is there once.
 *
 * It takes seconds where the whole site takes a minute, and it changes only with the viewer: what is asserted of its
 * pages holds whatever the real record says next.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compileRecord, issueLine, publishedFiles, readRecordFolder } from "@throughline/core/compile";
import type { RecordData } from "@throughline/core/schema";

const VIEWER = fileURLToPath(new URL("../..", import.meta.url));
const RECORD = fileURLToPath(new URL("../record/", import.meta.url));

/** Stands in the hostile document for a word of a megabyte, which no file of the repository should hold. */
const LONG_WORD = "ONE-LONG-WORD";

/** The record of the states, always of the same version, so that its pages never change with a release. */
export async function statesRecord(): Promise<RecordData> {
  const read = await readRecordFolder(RECORD);
  const { issues, record } = compileRecord(read.files, { version: "1.2.3" });
  const faults = [...read.issues, ...issues].map((issue) => issueLine(issue, "test/record/"));
  if (record === null || faults.length > 0) throw new Error(faults.join(""));
  return JSON.parse(JSON.stringify(record).replaceAll(LONG_WORD, "x".repeat(1_000_000)));
}

/** The release before: without one person, and with a number that its publisher revised since. */
function earlierRecord(record: RecordData): RecordData {
  const before: RecordData = structuredClone(record);
  before.meta = { version: "1.2.2", sha256: "0".repeat(64) };
  const [person] = Object.values(before.entities).filter(({ type }) => type === "person");
  if (person !== undefined) delete before.entities[person.id];
  for (const statement of Object.values(before.statements)) {
    if (statement.kind !== "figure" || statement.revised === null) continue;
    statement.revised = null;
    statement.quantity = { bound: "exactly", value: 20 };
  }
  return before;
}

/**
 * A new folder for a built site, within the viewer's own: Astro keeps what it runs beside what it writes there, and in
 * one place for all builds otherwise, where two at a time disturb each other.
 */
export function makeSiteFolder(): string {
  const sites = join(VIEWER, ".gallery");
  mkdirSync(sites, { recursive: true });
  return mkdtempSync(join(sites, "site-"));
}

/** Builds the pages of a record into `out`, below the path `base` of a host, where that is known. */
export async function buildSite(record: RecordData, out: string, base = "/", site?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "viewer-record-"));
  const before = earlierRecord(record);
  mkdirSync(join(folder, "releases", before.meta.version), { recursive: true });
  writeFileSync(join(folder, "releases", before.meta.version, "record.json"), JSON.stringify(before));
  for (const { path, text } of publishedFiles(record)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await promisify(execFile)(
    process.execPath,
    [join(VIEWER, "node_modules", "astro", "bin", "astro.mjs"), "build", "--silent"],
    {
      cwd: VIEWER,
      // Not the test runner's own environment, in which a base is set already.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        THROUGHLINE_BASE: base,
        ...(site === undefined ? {} : { THROUGHLINE_SITE: site }),
        THROUGHLINE_OUT: out,
        THROUGHLINE_RECORD: folder,
        THROUGHLINE_RELEASES: join(folder, "releases"),
        ASTRO_TELEMETRY_DISABLED: "1",
      },
    },
  );
}
