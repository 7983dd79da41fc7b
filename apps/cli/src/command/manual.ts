/**
 * The manual: every command with its flags and examples, as Markdown.
 *
 * Made from the tables that the parser and the help read. The build turns it into the manual page of the
 * package, and `docs/reference/commands.md` is a copy that a test keeps true.
 */
import { type CommandEntry, catalogue, everywhere, usageOf } from "./catalogue.ts";
import { flags, flagUsage } from "./flags.ts";

/** In the shape that manual pages have: name, synopsis, commands, exit status, environment. */
export function manual(): string {
  return `# throughline(1) -- checks the figures of a text against the public record

## SYNOPSIS

${catalogue.map((entry) => `\`throughline ${usageOf(entry)} [flags]\``).join("  \n")}

## DESCRIPTION

Reads texts and says which of their figures, quotations and names the public record holds, which drifted on
the way, and which it knows nothing about. The record is inside the program. Nothing is sent anywhere, and
nothing is written unless a command says so.

## COMMANDS

${catalogue.map(commandPart).join("\n")}
## EVERYWHERE

${flagList([...everywhere, "version"], [])}

## EXIT STATUS

0: nothing found at or above \`--fail-on\`. 1: findings, issues, or words that were not found. 2: something
could not be done; the rest was. 130: interrupted. A closed pipe is 0.

## ENVIRONMENT

\`NO_COLOR\`, \`FORCE_COLOR\` and \`TERM\` decide about colour where \`--color\` does not.
`;
}

function commandPart(entry: CommandEntry): string {
  const examples = entry.examples.map(([line, purpose]) => `- \`${line}\`: ${purpose}`).join("\n");
  const notes = (entry.notes ?? []).map((note) => `\n${note}\n`).join("");
  const list = entry.flags.length === 0 ? "" : `\n${flagList(entry.flags, entry.formats)}\n`;
  return `### ${usageOf(entry)}

${capital(entry.summary)}.
${notes}${list}
Examples:

${examples}
`;
}

function flagList(names: CommandEntry["flags"], formats: readonly string[]): string {
  return names
    .map((name) => {
      const about = name === "format" ? formatsOf(formats) : flags[name].describe;
      return `- \`${flagUsage(name)}\`: ${about}`;
    })
    .join("\n");
}

function formatsOf([first, ...others]: readonly string[]): string {
  return [`${first} (default)`, ...others].join(", ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
