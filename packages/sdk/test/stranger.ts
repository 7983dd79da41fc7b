/**
 * The package as a stranger gets it: packed, and installed in an empty project.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const home = resolve(import.meta.dirname, "..");

export interface Stranger {
  readonly folder: string;
  /** What a program prints that runs in the project. Throws where it fails. */
  run(program: string, args: readonly string[]): string;
  leave(): void;
}

export function install(): Stranger {
  const folder = mkdtempSync(join(tmpdir(), "throughline-packed-"));
  const run: Stranger["run"] = (program, args) =>
    execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  execFileSync("pnpm", ["pack", "--pack-destination", folder], { cwd: home, stdio: "ignore" });
  const installed = join(folder, "node_modules/@throughline/sdk");
  mkdirSync(installed, { recursive: true });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  return { folder, run, leave: () => rmSync(folder, { recursive: true, force: true }) };
}
