/**
 * The labelled texts of one part, from the disk, in the order of their names.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import type { Labelled, Part } from "./labelled.ts";
import { readLabelled } from "./read.ts";

const gold = join(import.meta.dirname, "..");

/** Faults name the file by its path below `gold/`. A part that has no folder has no texts. */
export function readPart(part: Part): { texts: Labelled[]; faults: Fault[] } {
  const folder = join(gold, part);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  const reads = files
    .sort()
    .map((file) => ({ file, ...readLabelled(readFileSync(join(folder, file), "utf8"), file) }));
  return {
    texts: reads.map(({ labelled }) => labelled),
    faults: reads.flatMap(({ faults }) =>
      faults.map((fault) => ({ ...fault, file: `${part}/${fault.file}` })),
    ),
  };
}
