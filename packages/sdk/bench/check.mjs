/**
 * How fast the checker reads and checks, beside what else reads numbers and dates, measured in the same run.
 *
 *   pnpm bench [sections]     (in packages/sdk, after a build of it and of the command line)
 *
 * Each number is the processor time of a process of its own, warm unless it says so; machines differ, so compare
 * columns and not days. A target that is missed says so.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { READERS } from "./readers.mjs";
import { HOSTILE, textOf } from "./texts.mjs";

const SIZES = { "16 KB": 16_384, "1 MB": 1_000_000, "20 MB": 20_000_000 };
const RECORDS = [1_500, 10_000, 100_000];
/** A peer is left out of a size that would take it so much processor time; a process is given so much time. */
const [LONGEST, PATIENCE] = [60_000, 300_000];
/** Ours are measured whatever it takes. */
const OURS = new Set(["mentions", "check"]);
/** So many texts are checked in one run, to see what more cores gain. */
const FILES = 200;
const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
const cli = fileURLToPath(new URL("../../../apps/cli/dist/throughline.js", import.meta.url));

print(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`);

const sections = {
  peers: () => compare(readAll(SIZES)),
  articles,
  grow,
  attack,
  start,
  load,
  pack,
  command,
  cores,
};
const asked = process.argv.slice(2);
/** `quick` is the peers on 16 KB alone. */
const quick = () => compare(readAll({ "16 KB": SIZES["16 KB"] }));
for (const name of asked.length > 0 ? asked : Object.keys(sections)) ({ ...sections, quick })[name]();

/** Speed and memory of each reader by size. */
function readAll(sizes) {
  const found = {};
  for (const reader of Object.keys(READERS)) {
    found[reader] = {};
    let rate = Number.POSITIVE_INFINITY;
    for (const [name, size] of Object.entries(sizes)) {
      if (size / rate > LONGEST && !OURS.has(reader)) continue;
      const read = measure("read", reader, "dense", String(size));
      rate = read?.ms === undefined ? 0 : read.units / read.ms;
      found[reader][name] = read;
    }
  }
  print("\ndense text, MB/s, and the most memory of the process in MB");
  table(
    ["", ...Object.keys(sizes), ...Object.keys(sizes).map((size) => `memory ${size}`)],
    Object.entries(found).map(([reader, reads]) => [
      READERS[reader].name,
      ...Object.keys(sizes).map((size) => rateOf(reads[size]) ?? without(reads[size])),
      ...Object.keys(sizes).map((size) => (reads[size] ? reads[size].rss.toFixed(0) : "-")),
    ]),
  );
  return found;
}

/** Null where it was stopped, undefined where its speed on less says that it would take too long. */
function without(read) {
  return read === null ? `not in ${PATIENCE / 1000} s` : `over ${LONGEST / 1000} s`;
}

function compare(found) {
  print(
    "\nbeside the peers, each at the largest size that both read, and how a unit's cost grows from 16 KB",
  );
  const rows = [
    ratio(found, { reader: "mentions", peer: "wink", least: 30 }),
    ratio(found, { reader: "mentions", peer: "chrono", least: 10 }),
    ratio(found, { reader: "check", peer: "wink", least: 10 }),
    ratio(found, { reader: "check", peer: "compromise", least: 500 }),
    ...(found.mentions["20 MB"] === undefined ? [] : ["mentions", "check"]).map((reader) =>
      growth(found, reader),
    ),
  ];
  table(["", "measured", "target", ""], rows);
}

function ratio(found, { reader, peer, least }) {
  const size = Object.keys(SIZES).findLast((each) => found[reader][each] && found[peer][each]);
  const name = `${reader} / ${READERS[peer].name}, ${size ?? "no size"}`;
  if (size === undefined) return [name, "-", `${least}`, ""];
  const times = speedOf(found[reader][size]) / speedOf(found[peer][size]);
  return [name, `${times.toFixed(1)} times`, `${least} times`, verdict(times >= least)];
}

function growth(found, reader) {
  const [first, last] = [found[reader]["16 KB"], found[reader]["20 MB"]];
  if (!first || !last) return [`${reader}, 20 MB / 16 KB`, "-", "1.2 times", "missed"];
  const times = speedOf(first) / speedOf(last);
  return [
    `${reader}, 20 MB / 16 KB, each unit`,
    `${times.toFixed(2)} times`,
    "1.2 times",
    verdict(times <= 1.2),
  ];
}

function articles() {
  print("\na text again and again: what an editor or a page waits for");
  const rows = [
    ["prose, 15 KB", "prose", 15_000, 3],
    ["dense, 15 KB", "dense", 15_000, 3],
    ["prose, 2,000 words", "prose", 12_000, 16],
  ].map(([name, kind, size, most]) => {
    const read = measure("read", "check", kind, String(size));
    return [name, `${read.found} findings`, time(read.ms), `${most} ms`, verdict(read.ms <= most)];
  });
  table(["", "", "check", "target", ""], rows);
}

function grow() {
  print("\nthe same 100 KB of dense text against records of other sizes (of our own invention)");
  const rows = RECORDS.map((statements) => [statements, measure("grow", String(statements), "100000")]);
  const first = rows[0]?.[1]?.ms ?? 0;
  table(
    ["statements", "findings", "first check", "check", "growth"],
    rows.map(([statements, read]) => [
      statements.toLocaleString("en-US"),
      ...(read
        ? [String(read.found), time(read.opened), time(read.ms), `${(read.ms / first).toFixed(2)} times`]
        : ["-"]),
    ]),
  );
}

function attack() {
  print("\n1 MB of what hangs others: at most 500 ms, and at most 12 times the tenth of it");
  const rows = Object.keys(HOSTILE).map((kind) => {
    const read = measure("hostile", kind, "1000000");
    if (!read) return [kind, "too long", "-", "missed"];
    const times = read.large / read.small;
    return [kind, time(read.large), `${times.toFixed(1)} times`, verdict(read.large <= 500 && times <= 12)];
  });
  table(["", "1 MB", "/ 100 KB", ""], rows);
}

function start() {
  print("\nfrom an empty process to a first sentence read");
  const rows = Object.keys(READERS)
    .filter((reader) => reader !== "mentions")
    .map((reader) => {
      const runs = [0, 1, 2].map(() => measure("start", reader)).filter(Boolean);
      return [
        READERS[reader].name,
        time(Math.min(...runs.map(({ ms }) => ms))),
        `${runs[0]?.rss.toFixed(0)} MB`,
      ];
    });
  table(["", "time", "memory"], rows);
}

function pack() {
  const { minified, gzip } = measure("pack");
  print(`\nthe checker without its record: ${kilobytes(minified)} minified, ${kilobytes(gzip)} gzipped`);
  print(`target 20 KB gzipped: ${verdict(gzip <= 20_000)}`);
}

/** Loading the package, beside packages of data and bare node: whole processes, in turns. */
function load() {
  const folder = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const packages = {
    "bare node": null,
    "@throughline/sdk": import.meta.resolve("@throughline/sdk"),
    "@throughline/sdk/record": import.meta.resolve("@throughline/sdk/record"),
    "web-features": import.meta.resolve("web-features"),
    "browser-compat-data": import.meta.resolve("@mdn/browser-compat-data"),
  };
  for (const [at, url] of Object.values(packages).entries()) {
    const how = url?.endsWith(".json") ? 'with { type: "json" }' : "";
    writeFileSync(
      join(folder, `${at}.mjs`),
      url === null ? "" : `import * as all from "${url}" ${how}; all;`,
    );
  }
  const times = inTurns(Object.keys(packages).map((_, at) => [join(folder, `${at}.mjs`)]));
  rmSync(folder, { recursive: true });
  const [bare = 0] = times;
  print("\nto load a package, as a process, and beyond bare node");
  table(
    ["", "process", "beyond"],
    Object.keys(packages).map((name, at) => [name, time(times[at]), time(times[at] - bare)]),
  );
  print(`target 20 ms beyond bare node: ${time(times[1] - bare)}, ${verdict(times[1] - bare <= 20)}`);
}

/** The whole process, beside bare node. */
function command() {
  if (!existsSync(cli)) return print("\nthe command line is not built: its process is not measured");
  const folder = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const file = join(folder, "draft.md");
  writeFileSync(file, textOf("prose", 12_000));
  const show = [cli, "show", "militia-attacks/iraq-and-syria/2023-q4/us-interests"];
  const argvs = [["-e", "0"], [cli, "--help"], show, [cli, "check", file, "--format", "json"]];
  const [bare, ...others] = inTurns(argvs);
  rmSync(folder, { recursive: true });
  print(`\nthe command line as a process; bare node ${time(bare)}`);
  table(
    ["", "process", "beyond"],
    ["--help", "show", "check of 2,000 words"].map((name, at) => [
      name,
      time(others[at]),
      time(others[at] - bare),
    ]),
  );
  const check = others[2] - bare;
  print(`target for the check 150 ms beyond bare node: ${time(check)}, ${verdict(check <= 150)}`);
}

/** The least time of each process, taken in turns, so that what else the machine does meets all of them. */
function inTurns(argvs) {
  const best = argvs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 9; round++) {
    for (const [at, argv] of argvs.entries()) best[at] = Math.min(best[at], processTime(argv));
  }
  return best;
}

/** Many files in one run, on all cores and on one: what the threads gain, where the machine has the cores free. */
function cores() {
  if (!existsSync(cli)) return print("\nthe command line is not built: its process is not measured");
  const folder = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const files = Array.from({ length: FILES }, (_, at) => join(folder, `${at}.md`));
  for (const [at, file] of files.entries()) writeFileSync(file, textOf("prose", 12_000 + at));
  const check = [cli, "check", ...files, "--format", "jsonl"];
  try {
    const all = Math.min(...[1, 2, 3].map(() => processTime(check)));
    const onOne = ["-c", "0", process.execPath, ...check];
    const one = Math.min(...[1, 2, 3].map(() => processTime(onOne, "taskset")));
    print(`\n\`throughline check\` on ${FILES} texts of 2,000 words: ${time(all)}, on one core ${time(one)}`);
    print(`gain of ${cpus().length} cores: ${(one / all).toFixed(2)} times`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    print("\nthere is no `taskset` here to keep a process on one core");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function processTime(argv, program = process.execPath) {
  const before = performance.now();
  try {
    execFileSync(program, argv, { stdio: "ignore" });
  } catch (error) {
    // Findings are exit code 1; anything else is a fault of this script.
    if (error.status !== 1) throw error;
  }
  return performance.now() - before;
}

/** Null where it takes too long, or more memory than there is. */
function measure(...args) {
  try {
    const options = { encoding: "utf8", timeout: PATIENCE, stdio: ["ignore", "pipe", "pipe"] };
    return JSON.parse(execFileSync(process.execPath, [script, ...args], options));
  } catch (error) {
    // It was stopped, or there was no memory for it; anything else is a fault of this script.
    if (error.signal === null || error.signal === undefined) throw error;
    return null;
  }
}

function speedOf({ units, ms }) {
  return units / 1000 / ms;
}

function rateOf(read) {
  return read ? speedOf(read).toFixed(speedOf(read) < 1 ? 2 : 1) : null;
}

function verdict(isReached) {
  return isReached ? "reached" : "missed";
}

function time(ms) {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${ms.toFixed(0)} ms`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

function table(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? "").length)));
  for (const row of [head, ...rows]) {
    print(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "));
  }
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
