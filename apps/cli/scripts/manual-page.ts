/**
 * Writes `dist/throughline.1`, the manual page, from the program's own tables.
 *
 * The page carries no date: a build knows no day, and two builds of one commit are the same bytes.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import manifest from "../package.json" with { type: "json" };
import { manual } from "../src/command/manual.ts";

const library = createRequire(import.meta.url).resolve("marked-man/package.json");
const converter = join(dirname(library), "bin/marked-man.js");
const argv = [
  "--version",
  `throughline ${manifest.version}`,
  "--manual",
  "Throughline",
  "--date",
  "2000-01-01",
  "--no-breaks",
];
const page = execFileSync(process.execPath, [converter, ...argv], { input: manual(), encoding: "utf8" });
writeFileSync("dist/throughline.1", page.replace('"January 2000"', '""'));
