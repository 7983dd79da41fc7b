/**
 * What the record costs: to validate and build, to open, to ask, to ship; beside two data packages that people
 * know, measured in the same run; and how each grows with 10,000 and 100,000 statements.
 *
 *   pnpm bench        (in packages/core, after a build)
 *
 * Each number is the median of three processes (or pages), of the largest record that of one; machines differ, so
 * compare rows and ratios, not days.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./browser.mjs";
import { count, megabytes, print, share, table, time } from "./table.mjs";

const RUNS = 3;
const SIZES = [10_000, 100_000];
const PEERS = ["@mdn/browser-compat-data", "web-features"];
const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const folder = fileURLToPath(new URL("../record", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "throughline-bench-"));

try {
  const peers = PEERS.map((name) => ({ name, opened: median(() => measure("load", name)) }));
  const roots = peers.map(({ opened }, at) => [`peer-${at}`, dirname(opened.file)]);
  const browser = await startBrowser({ dist, built: output, ...Object.fromEntries(roots) });
  try {
    await printAll(browser, peers);
  } finally {
    await browser.close();
  }
} finally {
  rmSync(output, { recursive: true });
}

async function printAll(browser, peers) {
  const [load = 0] = loadavg();
  print(
    `node ${process.version}, Chromium ${browser.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, load ${load.toFixed(1)}\n`,
  );
  const ours = [];
  for (const [name, source] of [
    ["the record", folder],
    ...SIZES.map((size) => ["synthetic", String(size)]),
  ]) {
    ours.push(await measureRecord(name, source, browser));
  }
  for (const [at, peer] of peers.entries()) {
    peer.browser = await medianOf(() => browser.loadJson(`/peer-${at}/${basename(peer.opened.file)}`));
  }
  printBuilds(ours);
  printOpenings(ours, peers);
  printQuestions(ours);
}

async function measureRecord(name, source, browser) {
  const at = join(output, basename(source));
  const runs = source === String(SIZES.at(-1)) ? 1 : RUNS;
  const built = median(() => measure("build", source, at), runs);
  return {
    name: `${name}, ${count(built.statements)}`,
    built,
    opened: median(() => measure("open", join(at, "record.js")), runs),
    parsed: median(() => measure("open", join(at, "record.json")), runs),
    browser: await medianOf(() => browser.openRecord(`/built/${basename(source)}/record.js`), runs),
    answers: measure("ask", join(at, "record.json")),
  };
}

function printBuilds(ours) {
  const titles = [
    "statements",
    "figures",
    "validate and build",
    "(cpu)",
    "publish",
    "(cpu)",
    "per 1,000 statements",
  ];
  table(
    titles,
    ours.map(({ name, built }) => [
      name,
      count(built.figures),
      time(built.ms),
      time(built.cpu),
      time(built.publish),
      time(built.publishCpu),
      time(((built.cpu + built.publishCpu) / built.statements) * 1000),
    ]),
  );
}

function printOpenings(ours, peers) {
  const titles = [
    "to open, and what is kept",
    "in Node",
    "(cpu)",
    "from JSON",
    "in Chromium",
    "heap",
    "outside",
    "JSON",
    "packed",
    "all packed",
  ];
  const rowOf = ({ name, built, opened, parsed, browser }) => [
    name,
    time(opened.ms),
    time(opened.cpu),
    parsed ? time(parsed.ms) : "-",
    time(browser.ms),
    megabytes(opened.heap),
    megabytes(opened.outside),
    megabytes((built ?? opened).json.bytes),
    megabytes((built ?? opened).json.gzip),
    built ? megabytes(built.all) : "-",
  ];
  table(titles, [...ours, ...peers].map(rowOf));
  const ratios = ours.flatMap((our) =>
    peers.map((peer) => [
      `${our.name} / ${peer.name}`,
      share(our.opened.ms, peer.opened.ms),
      share(our.opened.cpu, peer.opened.cpu),
      "",
      share(our.browser.ms, peer.browser.ms),
      share(our.opened.heap, peer.opened.heap),
      "",
      share(our.built.json.bytes, peer.opened.json.bytes),
      share(our.built.json.gzip, peer.opened.json.gzip),
      "",
    ]),
  );
  table(["beside", ...titles.slice(1)], ratios);
}

function printQuestions(ours) {
  const [first] = ours;
  const titles = ["a question (first time), each time for an answer of", ...ours.map(({ name }) => name)];
  table(
    titles,
    first.answers.map(({ question }, at) => [
      question,
      ...ours.map(({ answers }) => {
        const { answer, first: once, each } = answers[at];
        return `(${time(once)}) ${time(each)} for ${count(answer)}`;
      }),
    ]),
  );
}

function measure(...args) {
  const flags = ["--expose-gc", "--max-old-space-size=4096", "--no-warnings"];
  return JSON.parse(execFileSync(process.execPath, [...flags, script, ...args], { encoding: "utf8" }));
}

/** The run whose time is in the middle. */
function median(run, runs = RUNS) {
  return middle(Array.from({ length: runs }, run));
}

async function medianOf(run, runs = RUNS) {
  const results = [];
  while (results.length < runs) results.push(await run());
  return middle(results);
}

function middle(results) {
  return results.sort((a, b) => a.ms - b.ms)[Math.floor(results.length / 2)];
}
