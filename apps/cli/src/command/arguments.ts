/** The words of one command, taken apart but not yet understood: what a command reads its options from. */

import { Problem } from "../problem/problem.ts";
import { listOf, suggest } from "../problem/suggest.ts";
import type { FlagName } from "./flags.ts";

export interface Arguments {
  /** What stands outside of flags, in order. */
  readonly operands: readonly string[];
  /** The value of a flag that takes one. */
  text(flag: FlagName): string | undefined;
  /** Whether a switch is on. */
  isOn(flag: FlagName): boolean;
}

/** The value of a flag that takes one of a few words. Throws `unknown-value`. */
export function choose<Choice extends string>(
  args: Arguments,
  flag: FlagName,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = args.text(flag);
  if (given === undefined) return choices[0];
  const chosen = choices.find((choice) => choice === given);
  if (chosen !== undefined) return chosen;
  throw new Problem("unknown-value", `\`--${flag} ${given}\` is not one of ${listOf(choices, "or")}`, {
    hint: suggest(given, choices) ?? `write \`--${flag} ${choices[0]}\``,
  });
}

/** The format asked for; the first one unless told. Throws `unknown-format`. */
export function chooseFormat<Format extends string>(
  args: Arguments,
  formats: readonly [Format, ...Format[]],
): Format {
  const given = args.isOn("json") ? "json" : args.text("format");
  if (given === undefined) return formats[0];
  const chosen = formats.find((format) => format === given);
  if (chosen !== undefined) return chosen;
  throw new Problem("unknown-format", `there is no format \`${given}\` here`, {
    hint: suggest(given, formats) ?? `the formats are ${listOf(formats, "and")}`,
  });
}

/**
 * Reads several options and hands back every problem among them, not only the first. A reader that
 * fails leaves its option out, so the options are whole when there are no problems.
 */
export function readAll<Options>(readers: { [Key in keyof Options]: () => Options[Key] }): {
  options: Options | null;
  problems: Problem[];
} {
  const options: Partial<Options> = {};
  const problems: Problem[] = [];
  for (const key in readers) {
    try {
      options[key] = readers[key]();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { options: isWhole(options, problems) ? options : null, problems };
}

function isWhole<Options>(options: Partial<Options>, problems: readonly Problem[]): options is Options {
  return problems.length === 0 && options !== null;
}
