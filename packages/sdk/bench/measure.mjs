/**
 * One measurement in a process of its own, printed as JSON: nothing is warm, and nothing else is on the heap.
 *
 *   node bench/measure.mjs start <reader>
 *   node bench/measure.mjs read <reader> <kind> <size>
 *   node bench/measure.mjs grow <statements> <size>
 *   node bench/measure.mjs hostile <kind> <size>
 *   node bench/measure.mjs pack
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { READERS } from "./readers.mjs";
import { textOf } from "./texts.mjs";

/** So much processor time is spent on warming up, and so much on the measurement; at least one round of each. */
const [WARM, MEASURED] = [1_500, 1_000];
/** What is larger warms up with its beginning. */
const LARGE = 1_000_000;

const [, , what, ...rest] = process.argv;
const measurements = { start, read, grow, hostile, pack };
process.stdout.write(JSON.stringify(await measurements[what](...rest)));

async function start(reader) {
  const run = await READERS[reader].load();
  run("On 9 February 2024 the watchdog counted at least 134 attacks.");
  return { ms: since({ user: 0, system: 0 }), rss: peak() };
}

async function read(reader, kind, size) {
  const run = await READERS[reader].load();
  const text = textOf(kind, Number(size));
  return { ...spent(run, text), units: text.length, rss: peak() };
}

/** A check of the same text against records of different sizes. */
async function grow(statements, size) {
  const [{ compileRecord }, { openRecord }, { check }, { syntheticFiles }] = await Promise.all([
    import("../../core/dist/compile.js"),
    import("../../core/dist/index.js"),
    import("../dist/checker.js"),
    import("../../core/bench/synthetic.mjs"),
  ]);
  const { record: built } = compileRecord(syntheticFiles(Number(statements)), { version: "0.0.0" });
  const record = openRecord(built);
  const text = textOf("synthetic", Number(size));
  const first = process.cpuUsage();
  check("The county counted 12 kinds1 in Place 1 in 2019.", { record });
  const opened = since(first);
  return { ...spent((each) => check(each, { record }).texts[0].findings.length, text), opened };
}

async function hostile(kind, size) {
  const run = await READERS.check.load();
  const [small, large] = [textOf(kind, Number(size) / 10), textOf(kind, Number(size))];
  return { small: spent(run, small, 300).ms, large: spent(run, large, 300).ms };
}

/** The checker's code without any record, as a browser gets it. */
async function pack() {
  const { build } = await import("tsup");
  const outDir = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const entry = { checker: fileURLToPath(new URL("../dist/checker.js", import.meta.url)) };
  try {
    await build({ entry, outDir, minify: true, format: ["esm"], config: false, silent: true, dts: false });
    const code = readFileSync(join(outDir, "checker.js"));
    return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** Processor time of a round, with all threads of the process: the machine has others to serve. */
function spent(run, text, warm = WARM) {
  if (text.length <= LARGE) rounds(run, text, warm);
  else rounds(run, text.slice(0, LARGE), warm);
  return rounds(run, text, MEASURED);
}

function rounds(run, text, least) {
  const start = process.cpuUsage();
  let found = 0;
  let count = 0;
  while (count === 0 || since(start) < least) {
    found = run(text);
    count++;
  }
  return { ms: since(start) / count, found };
}

function since(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** In megabytes. */
function peak() {
  return process.resourceUsage().maxRSS / 1024;
}
