/** What `check` was asked to do, understood. */
import { type Arguments, choose, chooseFormat } from "../command/arguments.ts";
import { parseDay } from "../input/date.ts";
import { limitReaders, type ReadingLimits } from "../input/limits.ts";
import { Problem } from "../problem/problem.ts";
import type { Paint } from "../terminal/paint.ts";
import { LEVELS, type Level } from "./level.ts";

const FORMATS = ["human", "concise", "json", "jsonl", "github", "sarif", "claimreview"] as const;

export interface Options extends ReadingLimits {
  readonly published: string | null;
  readonly format: (typeof FORMATS)[number];
  readonly failOn: Level;
  readonly isVerbose: boolean;
  /** Whether dropped bounds are put back in the files, or only shown. */
  readonly repair: "write" | "show" | null;
  /** Where to write the text that offsets are offsets of. */
  readonly textLayer: string | null;
  /** Whether even a plain text gets a layer. */
  readonly isLayered: boolean;
  readonly paint: Paint;
}

export const readers = (args: Arguments) => ({
  published: () => optional(args.text("published"), (text) => parseDay(text, "--published")),
  format: () => chooseFormat(args, FORMATS),
  failOn: () => choose(args, "fail-on", LEVELS),
  isVerbose: () => args.isOn("verbose"),
  repair: () => repairOf(args),
  ...limitReaders(args),
  textLayer: () => args.text("text-layer") ?? null,
  isLayered: () => args.text("text-layer") !== undefined,
});

/** Throws `conflicting-flags` with a format that is written before all is read. */
function repairOf(args: Arguments): Options["repair"] {
  const repair = args.isOn("diff") ? "show" : args.isOn("fix") ? "write" : null;
  if (repair === null || args.text("format") !== "jsonl") return repair;
  throw new Problem("conflicting-flags", "`--format jsonl` hands out lines and changes no text", {
    hint: "use another format with `--fix` or `--diff`",
  });
}

function optional<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text);
}
