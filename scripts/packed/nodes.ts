/**
 * The Nodes of this machine: the one that runs the tests, those on the path, those that are named in
 * THROUGHLINE_NODES, and Node 22 where its package is for this system. Where the tools brought their own Node, the
 * machine's is on the path behind it.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST = 20;
const NODE_22 = fileURLToPath(new URL("node_modules/node-22/bin/node", import.meta.url));

/** One program for each version, the one that runs this first. */
export function nodesAtHand(): { version: string; program: string }[] {
  const { PATH = "", THROUGHLINE_NODES = "" } = process.env;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const programs = [
    process.execPath,
    ...THROUGHLINE_NODES.split(delimiter).filter((program) => program !== ""),
    ...(process.platform === "linux" && process.arch === "x64" ? [NODE_22] : []),
    ...PATH.split(delimiter).map((folder) => join(folder, name)),
  ];
  const byVersion = new Map<string, string>();
  for (const program of new Set(programs.filter(existsSync))) {
    const version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
    if (!byVersion.has(version)) byVersion.set(version, program);
  }
  return [...byVersion]
    .filter(([version]) => Number.parseInt(version.slice(1), 10) >= OLDEST)
    .map(([version, program]) => ({ version, program }));
}
