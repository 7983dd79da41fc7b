/**
 * The commands of the checkout. Each gets the checkout's folder, an environment with the right tools, and
 * its arguments, and returns an exit code; what stops it is thrown as a Problem and printed here.
 */
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { passThrough } from "../bootstrap/child.mjs";
import { describe, Problem } from "../bootstrap/problem.mjs";
import { prepareToolchain } from "../bootstrap/toolchain.mjs";
import { build } from "./build.mjs";
import { release } from "./release.mjs";
import { reproduce } from "./reproduce.mjs";
import { start } from "./start.mjs";
import { test } from "./test.mjs";
import { throughline } from "./throughline.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const commands = {
  build,
  release,
  reproduce,
  start,
  test,
  throughline,
  /** The checkout's own pnpm, for everything else: `npm run pnpm -- add …`. */
  pnpm: ({ env, args }) => passThrough(["pnpm", ...args], { cwd: root, env }),
};

/** @param {string[]} argv */
export async function runCommand([name = "", ...args]) {
  try {
    const command = Object.hasOwn(commands, name) && commands[name];
    if (!command) {
      throw new Problem("unknown-command", name ? `unknown command \`${name}\`` : "no command", {
        hint: `one of ${Object.keys(commands).join(", ")}`,
      });
    }
    return await command({ root, args, env: await prepareToolchain(root) });
  } catch (error) {
    process.stderr.write(describe(error));
    return error.code === "interrupted" ? 130 : 2;
  }
}
