/**
 * `npm run throughline -- <arguments>`: the command line, from the checkout.
 *
 * It is built when it is missing. After a change, `npm run build` makes it new.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { passThrough } from "../bootstrap/child.mjs";
import { build } from "./build.mjs";

export const PROGRAM = join("apps", "cli", "dist", "throughline.js");

export async function throughline({ root, env, args }) {
  const program = join(root, PROGRAM);
  if (!existsSync(program)) await build({ root, env });
  // npm runs scripts in the checkout's folder; a file name is meant from where the user stands.
  return passThrough([process.execPath, program, ...args], { cwd: process.env.INIT_CWD ?? root });
}
