/**
 * `npm start`: builds everything, says what the record holds, checks a sample text, serves the viewer.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { passThrough } from "../bootstrap/child.mjs";
import { Problem } from "../bootstrap/problem.mjs";
import { build } from "./build.mjs";
import { summarize } from "./summary.mjs";
import { PROGRAM } from "./throughline.mjs";

const RECORD = join("packages", "core", "dist", "record.json");
const INTERRUPTED = 130;
const SAMPLE = join("docs", "samples", "retold.md");
const VIEWER = join("apps", "viewer", "dist");

export async function start({ root, env }) {
  const port = portWanted();
  await build({ root, env });
  const record = JSON.parse(readFileSync(join(root, RECORD), "utf8"));
  process.stdout.write(`\n${summarize(record)}\n`);
  await checkSample(root);
  return serve(root, port);
}

async function checkSample(root) {
  process.stdout.write(`$ throughline check ${SAMPLE}\n\n`);
  const code = await passThrough([process.execPath, join(root, PROGRAM), "check", SAMPLE], { cwd: root });
  // 1 means findings, which is what the sample is for.
  if (code > 1) throw new Problem("sample-failed", `the check of \`${SAMPLE}\` ended with exit code ${code}`);
}

/** Serves until it is interrupted, which is how it is meant to end: with the headers that any host is to send. */
async function serve(root, port) {
  if (!existsSync(join(root, VIEWER))) throw new Problem("viewer-missing", `\`${VIEWER}\` was not built`);
  process.stdout.write("\n");
  const argv = [process.execPath, join(root, PROGRAM), "serve", VIEWER, "--port", String(port)];
  const code = await passThrough(argv, { cwd: root });
  return code === INTERRUPTED ? 0 : code;
}

/** 0, the default, lets the system choose a port that is free. */
function portWanted() {
  const text = process.env.PORT ?? "0";
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Problem("bad-port", `PORT is \`${text}\``, {
    hint: "give a whole number from 0 to 65535; 0 chooses a free port",
  });
}
