/**
 * The examples of a Markdown page, as something that can be run.
 *
 * A `console` block is a list of commands (`$ `), each with the output that the page claims. A `ts` or
 * `js` block is a program, and each `//=> ` in it a line that it prints. Knows nothing of how they run.
 */
import { marked } from "marked";

export interface CommandExample {
  kind: "command";
  command: string;
  /** Exact lines; `…` alone stands for any number of lines, at the end of a line for the rest of it. */
  output: string[];
}

export interface ProgramExample {
  kind: "program";
  source: string;
  output: string[];
}

export type Example = CommandExample | ProgramExample;

/** Every example of the page, in its order. Blocks in other languages are not examples. */
export function readExamples(markdown: string): Example[] {
  return marked.lexer(markdown).flatMap((token): Example[] => {
    if (token.type !== "code") return [];
    if (token.lang === "console") return readCommands(token.text);
    if (token.lang === "ts" || token.lang === "js") return [readProgram(token.text)];
    return [];
  });
}

function readCommands(text: string): CommandExample[] {
  const examples: CommandExample[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("$ ")) examples.push({ kind: "command", command: line.slice(2), output: [] });
    else examples.at(-1)?.output.push(line);
  }
  return examples.map((example) => ({ ...example, output: trimBlankEnds(example.output) }));
}

function readProgram(source: string): ProgramExample {
  const output = source.split("\n").flatMap((line) => {
    const at = line.indexOf("//=> ");
    return at === -1 ? [] : [line.slice(at + "//=> ".length)];
  });
  return { kind: "program", source, output };
}

/** Whether `actual` is what the page shows, with `…` for what it leaves out. */
export function matchesOutput(shown: string[], actual: string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return actual.length === 0;
  if (first === "…") {
    return actual.some((_, at) => matchesOutput(rest, actual.slice(at))) || rest.length === 0;
  }
  return matchesLine(first, actual[0]) && matchesOutput(rest, actual.slice(1));
}

/** A line that ends in ` …` shows how the printed one begins: a hash changes with every correction. */
function matchesLine(shown: string, actual: string | undefined): boolean {
  if (shown.endsWith(" …")) return actual?.startsWith(shown.slice(0, -1)) === true || shown === actual;
  return shown === actual;
}

export function trimBlankEnds(lines: string[]): string[] {
  const isText = (line: string): boolean => line.trim() !== "";
  const first = lines.findIndex(isText);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
}
