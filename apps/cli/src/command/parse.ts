/**
 * Takes a command line apart. Commander splits the words; what they mean, and the sentences about
 * what is wrong with them, are ours.
 */
import { CommanderError, Command as Parser } from "commander";
import { Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import type { Arguments } from "./arguments.ts";
import { type CommandEntry, catalogue, everywhere, usageOf } from "./catalogue.ts";
import { type FlagName, flags, flagUsage } from "./flags.ts";

export interface CommandRequest {
  readonly kind: "command";
  readonly entry: CommandEntry;
  readonly args: Arguments;
}

/** What a command line asks for. */
export type Request =
  | { readonly kind: "help"; readonly entry: CommandEntry | null }
  | { readonly kind: "version"; readonly args: Arguments }
  | CommandRequest;

const TOP_FLAGS: readonly FlagName[] = [...everywhere, "version", "json"];

/** Throws a `Problem` about the first word that cannot be understood. */
export function parse(argv: readonly string[]): Request {
  const [first, second] = argv;
  if (first === "help") return { kind: "help", entry: second === undefined ? null : entryNamed(second) };
  const named = commandWord(argv);
  const entry = named === undefined ? null : entryNamed(named);
  const program = parserWith(new Parser("throughline"), TOP_FLAGS);
  let args = argumentsOf(program, []);
  program.action(() => {
    args = argumentsOf(program, []);
  });
  if (entry !== null) {
    const parser = parserWith(program.command(entry.name), [...entry.flags, ...everywhere]);
    parser.argument("[words...]").action((words: string[]) => {
      args = argumentsOf(parser, words);
    });
  }
  run(program, argv, entry);
  return requestOf(entry, args);
}

/** The first word that is neither a flag nor the value of one of the flags that may stand before a command. */
function commandWord(argv: readonly string[]): string | undefined {
  return argv.find((word, index) => !word.startsWith("-") && argv[index - 1] !== "--color");
}

function requestOf(entry: CommandEntry | null, args: Arguments): Request {
  if (args.isOn("help")) return { kind: "help", entry };
  if (entry !== null) {
    checkOperands(entry, args.operands);
    return { kind: "command", entry, args };
  }
  return args.isOn("version") ? { kind: "version", args } : { kind: "help", entry: null };
}

function entryNamed(name: string): CommandEntry {
  const entry = catalogue.find((candidate) => candidate.name === name);
  if (entry === undefined) throw unknownCommand(name);
  return entry;
}

function parserWith(parser: Parser, names: readonly FlagName[]): Parser {
  parser.helpOption(false).helpCommand(false).exitOverride().allowExcessArguments(true);
  parser.configureOutput({ writeErr: () => {}, writeOut: () => {} }).showSuggestionAfterError(false);
  for (const name of names) {
    const value = flags[name].value;
    parser.option(flagUsage(name, value === undefined ? undefined : `<${value}>`));
  }
  return parser;
}

function run(program: Parser, argv: readonly string[], entry: CommandEntry | null): void {
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? usageProblem(error, entry) : error;
  }
}

function argumentsOf(parser: Parser, operands: readonly string[]): Arguments {
  const values: Record<string, unknown> = parser.optsWithGlobals();
  const value = (flag: FlagName): unknown =>
    values[flag.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())];
  return {
    operands,
    text: (flag) => {
      const text = value(flag);
      return typeof text === "string" ? text : undefined;
    },
    isOn: (flag) => value(flag) === true,
  };
}

/** Commander names the word in quotation marks, and says the rest in prose. */
function usageProblem(error: CommanderError, entry: CommandEntry | null): Problem {
  const word = /'(?:-\w, )?(?<word>[^' ]*)[^']*'/u.exec(error.message)?.groups?.word ?? "";
  const help = `\`throughline ${entry === null ? "" : `${entry.name} `}--help\` lists the flags`;
  if (error.code === "commander.optionMissingArgument") {
    return new Problem("missing-value", `\`${word}\` stands without its value`, { hint: help });
  }
  const known = [...(entry?.flags ?? TOP_FLAGS), ...everywhere].map((name) => `--${name}`);
  return new Problem("unknown-flag", `unknown flag \`${word}\``, {
    hint: suggest(word, known) ?? help,
  });
}

function unknownCommand(word: string): Problem {
  const names = catalogue.map(({ name }) => name);
  return new Problem("unknown-command", `unknown command \`${word}\``, {
    hint: suggest(word, names) ?? "`throughline --help` lists the commands",
  });
}

function checkOperands(entry: CommandEntry, operands: readonly string[]): void {
  const missing = entry.operands[operands.length];
  const hint = `usage: throughline ${usageOf(entry)}`;
  if (missing?.isRequired) {
    throw new Problem(
      "missing-argument",
      `\`${entry.name}\` needs ${article(missing.name)} ${missing.name}`,
      { hint },
    );
  }
  const most = entry.operands.some(({ isVariadic }) => isVariadic) ? Infinity : entry.operands.length;
  if (operands.length <= most) return;
  throw new Problem("too-many-arguments", `\`${entry.name}\` has no use for \`${operands[most]}\``, { hint });
}

function article(noun: string): "a" | "an" {
  return /^[aeiou]/u.test(noun) ? "an" : "a";
}
