/**
 * A package as a stranger gets it: packed, and installed in an empty project.
 *
 * What it depends on is linked from where this repository has it, so that nothing is fetched.
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Stranger {
  readonly folder: string;
  /** What a program prints that runs in the project. Throws where it fails. */
  run(program: string, args: readonly string[]): string;
  leave(): void;
}

/** `home` is the package's folder. */
export function install(home: string): Stranger {
  const folder = mkdtempSync(join(tmpdir(), "throughline-packed-"));
  const run: Stranger["run"] = (program, args) =>
    execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  execFileSync("pnpm", ["pack", "--pack-destination", folder], { cwd: home, stdio: "ignore" });
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const installed = join(folder, "node_modules", name);
  mkdirSync(installed, { recursive: true });
  const [tarball = ""] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const dependency of Object.keys(dependencies)) {
    const link = join(folder, "node_modules", dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(home, "node_modules", dependency)), link, "junction");
  }
  return { folder, run, leave: () => rmSync(folder, { recursive: true, force: true }) };
}
