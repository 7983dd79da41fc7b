/**
 * `node in-node.mjs <built package> <texts.json>`: prints the hashes as JSON, for a Node that cannot read TypeScript.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { hashesOf } from "./probe.mjs";

const [built = "", texts = ""] = process.argv.slice(2);
const { check } = await import(pathToFileURL(built).href);
process.stdout.write(JSON.stringify(hashesOf(check, readFileSync(texts, "utf8"))));
