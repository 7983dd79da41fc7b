/** Help that fits one screen, examples first. Made from the same tables that the parser reads. */
import { padEnd, widthOf } from "../terminal/cells.ts";
import type { Paint } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import { type CommandEntry, catalogue, everywhere, usageOf } from "./catalogue.ts";
import { type FlagName, flags, flagUsage } from "./flags.ts";

const WIDTH = 80;

/** The help of one command, or of the program where no command is named. */
export function help(entry: CommandEntry | null, paint: Paint): string {
  return entry === null ? programHelp(paint) : commandHelp(entry, paint);
}

function programHelp(paint: Paint): string {
  return `throughline: checks the figures of a text against the public record

  throughline check draft.md

${paint.strong("commands")}
${rows(catalogue.map((entry) => [usageOf(entry), entry.summary]))}

${paint.strong("flags")}
${flagRows([...everywhere, "version"], [])}

Every command has its own help: throughline check --help
Exit code: 0 nothing found, 1 findings or issues, 2 could not do the job.
`;
}

function commandHelp(entry: CommandEntry, paint: Paint): string {
  const notes = (entry.notes ?? []).map((note) => `${wrap(note, { width: WIDTH })}\n`).join("");
  return `${wrap(`throughline ${entry.name}: ${entry.summary}`, { width: WIDTH, rest: "  " })}

${rows(entry.examples)}

${paint.strong("usage")}: throughline ${usageOf(entry)} [flags]

${paint.strong("flags")}
${flagRows(entry.flags, entry.formats)}
${rows([[everywhere.map((name) => flagUsage(name)).join(", "), "as everywhere"]])}
${notes === "" ? "" : `\n${notes}`}`;
}

function flagRows(names: readonly FlagName[], formats: readonly string[]): string {
  const shown = formats.length === 0 ? names : names.filter((name) => name !== "json");
  return rows(shown.map((name) => [usageIn(name, formats), describe(name, formats)]));
}

function describe(name: FlagName, formats: readonly string[]): string {
  if (name !== "format") return flags[name].describe;
  const [first, ...others] = formats;
  return `${[`${first} (default)`, ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}`;
}

/** `--json` is the same as one of the formats, so it stands on their line. */
function usageIn(name: FlagName, formats: readonly string[]): string {
  return name === "format" && formats.includes("json") ? `${flagUsage(name)}, --json` : flagUsage(name);
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const left = Math.max(...pairs.map(([name]) => widthOf(name))) + 2;
  return pairs
    .map(([name, text]) => wrap(text, { width: WIDTH, first: `  ${padEnd(name, left)}` }))
    .join("\n");
}
