/**
 * `pnpm releases <into> [<from>]`: the earlier releases for `THROUGHLINE_RELEASES`, from a folder of archives, or else
 * from npm.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { ThroughlineError } from "@throughline/core";
import { fetchArchives } from "./fetch.ts";
import { gatherReleases } from "./gather.ts";

const [into, from] = process.argv.slice(2);
if (into === undefined) {
  process.stderr.write("usage: pnpm releases <into> [<folder of archives>]\n");
  process.exit(2);
}
const fetched = from === undefined ? await mkdtemp(join(tmpdir(), "viewer-archives-")) : null;
try {
  if (fetched !== null) await fetchArchives(fetched, process.env);
  await mkdir(resolve(into), { recursive: true });
  const versions = await gatherReleases(fetched ?? resolve(from ?? "."), resolve(into));
  const told = versions.length === 0 ? "no earlier release" : versions.join(", ");
  process.stdout.write(`${told} in ${into}\n`);
} catch (error) {
  if (!(error instanceof ThroughlineError)) throw error;
  process.stderr.write(`${error.message} (${error.code})\nHint: ${error.hint}\n`);
  process.exitCode = 2;
} finally {
  if (fetched !== null) await rm(fetched, { recursive: true, force: true });
}
