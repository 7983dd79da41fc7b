/**
 * The one module that knows ANSI.
 *
 * Colour only repeats what words say, so everything here may be the identity. Renderers ask for a
 * role, never for a colour.
 */
import type { Terminal } from "./terminal.ts";

export const COLOUR_CHOICES = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

type Stroke = (text: string) => string;

/** What a stretch of output is, for the eye. */
export interface Paint {
  readonly strong: Stroke;
  readonly faint: Stroke;
  readonly error: Stroke;
  readonly warning: Stroke;
  readonly note: Stroke;
  readonly good: Stroke;
}

const same: Stroke = (text) => text;

export const plain: Paint = {
  strong: same,
  faint: same,
  error: same,
  warning: same,
  note: same,
  good: same,
};

const colours: Paint = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  note: sgr(36, 39),
  good: sgr(32, 39),
};

/** The paint for stdout or stderr: `--color` first, then the environment, then whether a person looks. */
export function paintFor(screen: "out" | "err", terminal: Terminal, choice: ColourChoice): Paint {
  return isColourWanted(choice, terminal.env, terminal[screen].isTerminal) ? colours : plain;
}

/** `NO_COLOR` wins over `FORCE_COLOR`: who switches something off means it. Empty counts as unset. */
export function isColourWanted(
  choice: ColourChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !["0", "false"].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== "dumb";
}

/** Takes the line that the cursor is on away, and stays on it. */
export const ERASE_LINE = "\r\u001b[K";

function sgr(open: number, close: number): Stroke {
  return (text) => (text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`);
}
