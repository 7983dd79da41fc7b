/** The paint of a command's answer, as `--color` and the environment ask for. */
import { COLOUR_CHOICES, type Paint, paintFor } from "../terminal/paint.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Arguments, choose } from "./arguments.ts";

/** Throws `unknown-value`. */
export function paintOf(args: Arguments, terminal: Terminal): Paint {
  return paintFor("out", terminal, choose(args, "color", COLOUR_CHOICES));
}
