/**
 * One measurement in a process of its own, printed as JSON: nothing is warm, and nothing else is on the heap.
 *
 *   node --expose-gc bench/measure.mjs build <record folder | number of statements> <output folder>
 *   node --expose-gc bench/measure.mjs open <record.js | record.json>
 *   node --expose-gc bench/measure.mjs load <package>
 *   node --expose-gc bench/measure.mjs ask <record.json>
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { syntheticFiles } from "./synthetic.mjs";

const [, , what, ...rest] = process.argv;
const measurements = { build, open, load, ask };
process.stdout.write(JSON.stringify(await measurements[what](...rest)));

/** Reading, all rules and the record; then the texts of every published file. Writing them is not counted. */
async function build(source, output) {
  const { compileRecord, publishedFiles, readRecordFolder } = await import("../dist/compile.js");
  const authored = /^\d+$/u.test(source) ? syntheticFiles(Number(source)) : null;
  const stop = startClock();
  const { issues, record } = compileRecord(authored ?? (await readRecordFolder(source)).files, {
    version: "0.0.0",
  });
  if (record === null) throw new Error(JSON.stringify(issues.slice(0, 3)));
  const spent = stop();
  const stopPublishing = startClock();
  const published = publishedFiles(record);
  const publishing = stopPublishing();
  mkdirSync(output, { recursive: true });
  const files = published.filter(({ path }) => !path.includes("/"));
  for (const { path, text } of files) writeFileSync(join(output, path), text);
  // As in the package, so that no reader has to find out what kind of module it is.
  writeFileSync(join(output, "package.json"), '{ "type": "module" }');
  const sizes = Object.fromEntries(files.map(({ path, text }) => [path, sizeOf(Buffer.from(text))]));
  const { statements, documents, figures } = record;
  return {
    ...spent,
    publish: publishing.ms,
    publishCpu: publishing.cpu,
    statements: Object.keys(statements).length,
    documents: Object.keys(documents).length,
    figures: Object.keys(figures).length,
    json: sizes["record.json"],
    module: sizes["record.js"],
    all: Object.values(sizes).reduce((sum, { gzip }) => sum + gzip, 0),
  };
}

function sizeOf(data) {
  return { bytes: data.length, gzip: gzipSync(data, { level: 9 }).length };
}

/** From nothing to the first answer: load the module or the JSON, open it, look one figure up. */
function open(file) {
  return settle(async () => {
    const { record } = file.endsWith(".json")
      ? { record: JSON.parse(readFileSync(file, "utf8")) }
      : await import(pathToFileURL(file).href);
    const { openRecord } = await import("../dist/index.js");
    const reader = openRecord(record);
    const id = Object.keys(record.figures)[0] ?? "";
    return [reader, reader.figure(id)];
  });
}

/** A package of data beside which ours is measured, as its readers load it. */
async function load(name) {
  const require = createRequire(import.meta.url);
  const measured = await settle(
    async () => import(name, name.includes("compat") ? { with: { type: "json" } } : {}),
  );
  const file = require.resolve(name.includes("compat") ? name : `${name}/data.json`);
  return { ...measured, file, json: sizeOf(readFileSync(file)) };
}

/** Milliseconds, and what stays after a collection: on the heap, and outside it, where sources of modules are. */
async function settle(make) {
  const before = await memory();
  const stop = startClock();
  const kept = await make();
  const spent = stop();
  const after = await memory();
  return {
    ...spent,
    heap: after.heap - before.heap,
    outside: after.outside - before.outside,
    kept: kept.length,
  };
}

/** Milliseconds by the clock, and of all processors: the second says more on a machine that others use too. */
function startClock() {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, cpu: (user + system) / 1000 };
  };
}

/** Twice, with a turn between: what a finished promise holds is let go in the next one. */
async function memory() {
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, outside: external };
}

/** Questions of every kind: the first time, which may build an index, and then each time, with the answer's size. */
async function ask(file) {
  const { openRecord } = await import("../dist/index.js");
  const data = JSON.parse(readFileSync(file, "utf8"));
  const ids = Object.keys(data.figures);
  const figure = data.figures[ids[Math.floor(ids.length / 2)]];
  const statement = data.statements[figure.source] ?? Object.values(data.statements)[0];
  const { indicator, place } = figure;
  const period = figure.period?.edtf;
  const reader = openRecord(data);
  const questions = {
    "figure by id": () => [reader.figure(figure.id)],
    "statements of a document": () => reader.statements({ document: statement.document }),
    "figures of a document": () => reader.figures({ document: statement.document }),
    "figures of an indicator at a place": () => reader.figures({ indicator, place }),
    "figures of an indicator in a period": () => reader.figures({ indicator, period }),
    "series of an indicator at a place": () => reader.series(indicator, { place }).rows,
    "retellings of a statement": () => reader.lineage(statement.id).retellings,
    "figures found by words, of an indicator": () => reader.find(`${place} 2020`, { indicator }),
    "figures found by a number": () => reader.find(String(figure.quantity.value)),
  };
  return Object.entries(questions).map(([question, put]) => {
    const start = performance.now();
    const answer = put().length;
    const first = performance.now() - start;
    return { question, answer, first, each: timeOf(put) };
  });
}

/** Median of runs that together take about a fifth of a second. */
function timeOf(put) {
  const times = [];
  const until = performance.now() + 200;
  while (performance.now() < until || times.length < 3) {
    const start = performance.now();
    put();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
