/**
 * The Nodes of this machine: the one that runs the tests, those on the path, and those that are named in
 * THROUGHLINE_NODES. Where the tools brought their own Node, the machine's is on the path behind it.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const OLDEST = 20;

/** One program for each version, the one that runs this first. */
export function nodesAtHand(): { version: string; program: string }[] {
  const { PATH = "", THROUGHLINE_NODES = "" } = process.env;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const programs = [
    process.execPath,
    ...THROUGHLINE_NODES.split(delimiter).filter((program) => program !== ""),
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
