/**
 * Adds the ids of the built record to `record/released.txt`, when a release is made.
 *
 *   node scripts/release-ids.mjs
 *
 * From then on an id that goes without an entry in `retired.yml` is an issue (`id-removed`).
 */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { readReleased, releasedText } from "../dist/compile.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = join(root, "record", "released.txt");
const record = JSON.parse(await readFile(join(root, "dist", "record.json"), "utf8"));
const before = await readFile(file, "utf8").catch(() => "");

const text = releasedText(record, readReleased(before).keys());
const beside = `${file}.${process.pid}.tmp`;
await writeFile(beside, text);
await rename(beside, file);
process.stdout.write(`${readReleased(text).size} ids are released\n`);
