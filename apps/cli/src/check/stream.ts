/**
 * A stream of texts: one in, one line out, in the same order and in bounded memory.
 *
 * What is no text gives a line that says so, and the stream goes on. Every line names the program and the
 * record, because an engine that runs many of these puts the lines of all together.
 */
import type { Result } from "../command/result.ts";
import { linesOf } from "../input/lines.ts";
import { MOST_BYTES, type ReadingOptions, textsOf } from "../input/read.ts";
import { formatSize } from "../input/size.ts";
import { Problem } from "../problem/problem.ts";
import { count } from "../terminal/count.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Crew } from "./crew.ts";
import { idOf, parseLine, readDocument, type StreamedText } from "./document.ts";
import { isReachedIn, type Level } from "./level.ts";
import { inOrder } from "./order.ts";
import type { Checker } from "./task.ts";

export interface Stream {
  readonly crew: Crew;
  readonly stamp: Checker["stamp"];
  readonly level: Level;
  readonly reading: ReadingOptions;
}

/** Something that was sent and is no text. `line` is its number on stdin, null for a file. */
interface Refused {
  readonly line: number | null;
  readonly id: StreamedText["id"];
  readonly problem: Problem;
}

/** The lines of the answer. `-` brings a text with every line of stdin, any other path is a text itself. */
export async function* streamTexts(
  paths: readonly string[],
  terminal: Terminal,
  stream: Stream,
): AsyncGenerator<string, Result> {
  const problems: Problem[] = [];
  let [found, failed] = [false, 0];
  const begin = async (sent: StreamedText | Refused) => {
    if (!("problem" in sent)) return answer(sent, stream);
    if (sent.line === null) problems.push(sent.problem);
    else failed += 1;
    return { line: refusalLine(sent, stream), found: false };
  };
  try {
    const sent = sentBy(paths, terminal, stream.reading);
    for await (const answered of inOrder(sent, { width: stream.crew.width, begin })) {
      found ||= answered.found;
      yield answered.line;
    }
  } finally {
    stream.crew.dismiss();
  }
  return { output: "", found, problems: failed === 0 ? problems : [...problems, unchecked(failed)] };
}

async function* sentBy(
  paths: readonly string[],
  terminal: Terminal,
  reading: ReadingOptions,
): AsyncGenerator<StreamedText | Refused> {
  for (const path of paths) {
    if (path === "-") {
      yield* sentByLines(terminal.stdin.chunks(), reading.maxSize ?? MOST_BYTES);
      continue;
    }
    for await (const read of textsOf([path], terminal, reading)) {
      if (read instanceof Problem) yield { line: null, id: null, problem: read };
      else yield { id: null, path: read.path, text: read.text, published: null };
    }
  }
}

/** Empty lines are nothing, and counted. */
async function* sentByLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<StreamedText | Refused> {
  let line = 0;
  for await (const bytes of linesOf(chunks, limit)) {
    line += 1;
    if (bytes === null) yield { line, id: null, problem: tooLong(line, limit) };
    else if (bytes.length > 0) yield readSent(bytes, line);
  }
}

function readSent(bytes: Uint8Array, line: number): StreamedText | Refused {
  const name = `line ${line}`;
  let id: StreamedText["id"] = null;
  try {
    const value = parseLine(bytes, name);
    id = idOf(value);
    return readDocument(value, name);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { line, id, problem };
  }
}

async function answer({ id, path, text, published }: StreamedText, { crew, stamp, level }: Stream) {
  const checked = await crew.check({ text: { path, text }, published });
  const line = `${JSON.stringify({ ...stamp, ...named(id), ...checked })}\n`;
  return { line, found: isReachedIn(checked, level) };
}

function refusalLine({ id, line, problem }: Refused, { stamp }: Stream): string {
  const { code, message, hint } = problem;
  const where = line === null ? {} : { line };
  return `${JSON.stringify({ ...stamp, ...named(id), ...where, error: { code, message, hint } })}\n`;
}

function named(id: StreamedText["id"]): { id?: string | number } {
  return id === null ? {} : { id };
}

function tooLong(line: number, limit: number): Problem {
  return new Problem("too-large", `line ${line} is longer than ${formatSize(limit)}`, {
    hint: "allow more with `--max-size`, such as `--max-size 20MB`",
  });
}

function unchecked(lines: number): Problem {
  return new Problem("lines-not-checked", `${count(lines, "line", "lines")} could not be checked`, {
    hint: "each has a line of its own in the answer, with an `error` that says why",
  });
}
