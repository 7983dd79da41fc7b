/**
 * What the record costs: to validate and build, to open, to ask, to ship; beside two data packages that people
 * know, measured in the same run; and how each grows with 10,000 and 100,000 statements.
 *
 *   pnpm bench        (in packages/core, after a build)
 *
 * Each number is the median of three processes; machines differ, so compare columns and not days.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const RUNS = 3;
const SIZES = [10_000, 100_000];
const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
const folder = fileURLToPath(new URL("../record", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "throughline-bench-"));

try {
  print(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, median of ${RUNS}`);
  const ours = [
    measureRecord("the record", folder),
    ...SIZES.map((size) => measureRecord(`synthetic ${size.toLocaleString("en-US")}`, String(size))),
  ];
  const others = ["@mdn/browser-compat-data", "web-features"].map(measureOther);
  table(
    [
      "",
      "statements",
      "figures",
      "build",
      "(cpu)",
      "publish",
      "open",
      "(cpu)",
      "heap",
      "outside",
      "JSON",
      "packed",
    ],
    [...ours.map(rowOf), ...others.map(rowOf)],
  );
  for (const { name, answers } of ours) {
    print(`\n${name}: a question, how much answers it, the first time, each time`);
    table(
      ["question", "answer", "first", "each"],
      answers.map(({ question, answer, first, each }) => [question, String(answer), time(first), time(each)]),
    );
  }
} finally {
  rmSync(output, { recursive: true });
}

function measureRecord(name, source) {
  const at = join(output, source.replaceAll(/\W/gu, "-"));
  const built = median(RUNS, () => measure("build", source, at));
  const opened = median(RUNS, () => measure("open", join(at, "record.js")));
  const answers = measure("ask", join(at, "record.json"));
  return { name, built, opened, size: built, answers };
}

function measureOther(name) {
  const opened = median(RUNS, () => measure("load", name));
  return { name, built: null, opened, size: opened };
}

function rowOf({ name, built, opened, size }) {
  return [
    name,
    built?.statements.toLocaleString("en-US") ?? "-",
    built?.figures.toLocaleString("en-US") ?? "-",
    built === null ? "-" : time(built.ms),
    built === null ? "-" : time(built.cpu),
    built === null ? "-" : time(built.publish),
    time(opened.ms),
    time(opened.cpu),
    megabytes(opened.heap),
    megabytes(opened.outside),
    megabytes(size.bytes),
    megabytes(size.gzip),
  ];
}

function measure(...args) {
  const flags = ["--expose-gc", "--max-old-space-size=4096", "--no-warnings"];
  return JSON.parse(execFileSync(process.execPath, [...flags, script, ...args], { encoding: "utf8" }));
}

/** The run whose time is in the middle. */
function median(runs, run) {
  const results = Array.from({ length: runs }, run).sort((a, b) => a.ms - b.ms);
  return results[Math.floor(runs / 2)];
}

function time(ms) {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed(1)} µs`;
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function table(titles, rows) {
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  for (const row of [titles, ...rows]) {
    print(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "));
  }
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
