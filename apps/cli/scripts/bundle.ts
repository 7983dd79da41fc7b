/**
 * Writes `dist/throughline.js`: the whole program in one file, which starts by itself on Node 20 and newer. Beside it go
 * the licences of what others wrote of it.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { programOf } from "./bundle/chunks.ts";
import { licencesOf } from "./bundle/licences.ts";
import { oneFile } from "./bundle/one-file.ts";

const EXECUTABLE = 0o755;

const program = await programOf("src/main.ts");
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
writeFileSync("dist/throughline.js", oneFile(program));
chmodSync("dist/throughline.js", EXECUTABLE);
writeFileSync("dist/third-party-licences.txt", licencesOf(program.inputs));
