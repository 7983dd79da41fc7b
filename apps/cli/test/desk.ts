/** A desk on this machine: a folder with the record of the tests, a report, and settings of its own; texts are worked on below. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixture } from "./fixture.ts";

/** The record has the same number with another period. */
export const MOVED =
  "The Harbour Office made at least 40 lighthouse inspections on both coasts from February to April 2024.";
/** The report has it with a bound. */
export const DROPPED = "In March 2024 the clinic treated 340 patients.";

/** The folder below a desk of these settings, in which a program is started. */
export async function deskWith(settings: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-desk-"));
  await writeFile(join(folder, "record.json"), JSON.stringify(fixture));
  await writeFile(join(folder, "report.txt"), "In March 2024 the clinic treated at least 340 patients.");
  await writeFile(join(folder, "throughline.config.json"), JSON.stringify(settings));
  await mkdir(join(folder, "drafts"));
  return join(folder, "drafts");
}
