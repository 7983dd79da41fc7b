/**
 * Installs exactly what the lockfile names; quick when it is already there.
 */
import { capture } from "./child.mjs";
import { Problem } from "./problem.mjs";
import { step } from "./progress.mjs";
import { fetchProblem } from "./toolchain.mjs";

export async function install(root, env) {
  const result = await step("installing packages", () =>
    capture(["pnpm", "install", "--frozen-lockfile"], { cwd: root, env }),
  );
  if (result.code === 0) return;
  if (result.output.includes("ERR_PNPM_OUTDATED_LOCKFILE")) {
    throw new Problem("lockfile-outdated", "`pnpm-lock.yaml` does not match a package.json", {
      hint: "run `npm run pnpm -- install` and commit the lockfile",
      output: result.output,
    });
  }
  throw fetchProblem("the packages", result);
}
