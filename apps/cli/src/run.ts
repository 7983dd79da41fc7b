/**
 * From words to an exit code: parse, run the command, write what it hands back.
 *
 * The one place that writes. Everything it needs of the machine is in the terminal it is given.
 */
import manifest from "../package.json" with { type: "json" };
import type { CommandEntry } from "./command/catalogue.ts";
import { help } from "./command/help.ts";
import { type CommandRequest, parse, type Request } from "./command/parse.ts";
import { answer, type ExitCode, exitCodeOf, type Result, refusal, type Streamed } from "./command/result.ts";
import { bugOf } from "./problem/bug.ts";
import { Problem } from "./problem/problem.ts";
import { renderProblems } from "./problem/render.ts";
import { COLOUR_CHOICES, type ColourChoice, type Paint, paintFor } from "./terminal/paint.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Runs one command line and says how the process ends. Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const result = await resultOf(argv, terminal);
  if (result.output !== "") terminal.out.write(result.output);
  if (result.note !== undefined) terminal.err.write(result.note);
  if (result.problems.length > 0) {
    terminal.err.write(renderProblems(result.problems, paintFor("err", terminal, colourOf(argv))));
  }
  return exitCodeOf(result);
}

async function resultOf(argv: readonly string[], terminal: Terminal): Promise<Result> {
  try {
    const result = await obey(parse(argv), terminal, colourOf(argv));
    return "pieces" in result ? await writePieces(result, terminal) : result;
  } catch (error) {
    if (error instanceof Problem) return refusal(error);
    return refusal(bugOf(error));
  }
}

/** No piece is made before the one before it was taken, so that a slow reader slows the work and not fills memory. */
async function writePieces({ pieces }: Streamed, { out }: Terminal): Promise<Result> {
  for (;;) {
    const { done, value } = await pieces.next();
    if (done === true) return value;
    out.write(value);
    await out.taken();
  }
}

async function obey(request: Request, terminal: Terminal, colour: ColourChoice): Promise<Result | Streamed> {
  switch (request.kind) {
    case "help":
      return answer(help(request.entry, paintFor("out", terminal, colour)));
    case "version": {
      const { version } = await import("./version/version.ts");
      return answer(version(manifest, request.args));
    }
    case "command": {
      if (isNothingToRead(request, terminal))
        return helpForNothing(request.entry, paintFor("out", terminal, colour));
      const { run: command } = await request.entry.load();
      return command(request.args, terminal);
    }
    default:
      return request satisfies never;
  }
}

/** A person at the keyboard who names no file asked for nothing that could be read. */
function isNothingToRead({ entry, args }: CommandRequest, { stdin }: Terminal): boolean {
  return entry.readsStdin === true && args.operands.length === 0 && stdin.isTerminal;
}

/** The help is what they need; the exit code still says that nothing was done. */
function helpForNothing(entry: CommandEntry, paint: Paint): Result {
  const problem = new Problem("missing-argument", `\`${entry.name}\` needs a file, or a text on stdin`);
  return { output: help(entry, paint), found: false, problems: [problem] };
}

/** Errors may come before the flags are understood, so the choice is looked up in the words themselves. */
function colourOf(argv: readonly string[]): ColourChoice {
  const words = argv.flatMap((word) => word.split("=", 2));
  const given = words[words.indexOf("--color") + 1];
  return COLOUR_CHOICES.find((choice) => words.includes("--color") && choice === given) ?? "auto";
}
