/** `check`: reads texts, asks the SDK what the record says of them, and prints it. */
import { type CheckedText, type CheckResult, claimReviews } from "@throughline/sdk/checker";
import { type Arguments, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { type Command, type Result, refusal } from "../command/result.ts";
import type { Config } from "../config/config.ts";
import { findConfig } from "../config/find.ts";
import { MOST_BYTES, type Text, textsOf } from "../input/read.ts";
import { assertOne, saveLayer } from "../input/save.ts";
import { Problem } from "../problem/problem.ts";
import { count } from "../terminal/count.ts";
import { progressOn } from "../terminal/progress.ts";
import { lineWidth, type Terminal } from "../terminal/terminal.ts";
import { renderConcise } from "./concise.ts";
import { type Crew, crewOf } from "./crew.ts";
import { type Fixed, fixAll, patchAll, writeAll } from "./fix.ts";
import { renderGithub } from "./github.ts";
import { renderHuman } from "./human.ts";
import { renderJson } from "./json.ts";
import { isReached } from "./level.ts";
import { type Options, readers } from "./options.ts";
import { inOrder } from "./order.ts";
import { renderSarif } from "./sarif.ts";
import { taskOf } from "./setting.ts";
import { streamTexts } from "./stream.ts";
import { type Checker, checkerOf } from "./task.ts";

/** UTF-16 units of a text that takes longer to check than a person waits without a sign. */
const LONG_TEXT = 200_000;

export const run: Command = async (args, terminal) => {
  const read = readAll<Options>({ ...readers(args), paint: () => paintOf(args, terminal) });
  const { config, problems } = await findConfig(args, terminal);
  if (read.options === null || config === null) return refusal(...read.problems, ...problems);
  const options = { ...read.options, failOn: levelOf(read.options, args, config) };
  const paths = args.operands.length === 0 ? ["-"] : args.operands;
  if (options.textLayer !== null) assertOne(paths, options.format);
  const { published, isVerbose: why } = options;
  const task = await taskOf(args, terminal, { config, published, why, reading: options });
  const checker = checkerOf(task);
  const crew = crewOf(task, checker, { ...terminal, now: () => performance.now() });
  if (options.format === "jsonl") {
    const stream = { crew, stamp: checker.stamp, level: options.failOn, reading: options };
    return { pieces: streamTexts(paths, terminal, stream) };
  }
  return whole(paths, options.format, { options, checker, crew, terminal });
};

/** Flags go before settings. */
function levelOf({ failOn }: Options, args: Arguments, config: Config): Options["failOn"] {
  return args.text("fail-on") === undefined ? (config.failOn ?? failOn) : failOn;
}

interface Setting {
  readonly options: Options;
  readonly checker: Checker;
  readonly crew: Crew;
  readonly terminal: Terminal;
}

type WholeFormat = Exclude<Options["format"], "jsonl">;

async function whole(paths: readonly string[], format: WholeFormat, setting: Setting): Promise<Result> {
  const first = await checkAll(paths, setting);
  const { textLayer } = setting.options;
  if (textLayer !== null) await saveLayer(first.texts[0], textLayer, setting.terminal);
  if (setting.options.repair === null) return tell(first, format, setting);
  const fixed = fixAll(first.texts, first.checked);
  if (setting.options.repair === "show") {
    const { output: _, ...rest } = tell(first, format, setting);
    return { ...rest, output: patchAll(fixed) };
  }
  const written = await writeAll(fixed, setting.terminal, setting.options.maxSize ?? MOST_BYTES);
  const problems = [...first.problems, ...written.problems];
  return tellFixed(written.fixed, { ...first, problems }, format, setting);
}

/** What is left to do in the texts as they are now. The fixed text of stdin is the answer itself. */
function tellFixed(
  fixed: readonly Fixed[],
  { problems, checked }: All,
  format: WholeFormat,
  setting: Setting,
): Result {
  const now = fixed.map(({ after, count }, index) => {
    const known = checked[index];
    return count === 0 && known !== undefined
      ? known
      : setting.checker.check({ text: after, published: null });
  });
  const texts = fixed.map(({ after }) => after);
  const told = tell({ texts, checked: now, problems }, format, setting);
  const restored = fixed.reduce((sum, { count }) => sum + count, 0);
  const note = `${count(restored, "bound", "bounds")} put back\n`;
  const piped = texts.find(({ path }) => path === "-");
  return piped === undefined
    ? { ...told, note }
    : { ...told, output: piped.text, note: `${note}${told.output}` };
}

function tell(
  { texts, checked, problems }: All,
  format: WholeFormat,
  { options, checker, terminal }: Setting,
): Result {
  const result: CheckResult = { ...checker.stamp, texts: checked };
  const { isVerbose, failOn: level, paint } = options;
  const { reader } = checker;
  const unread = problems.length;
  const outputs = {
    human: () =>
      renderHuman({ result, texts, reader, isVerbose, unread }, { width: lineWidth(terminal.out), paint }),
    concise: () => renderConcise(result, isVerbose),
    json: () => renderJson(result, texts),
    github: () => renderGithub(result, { level, unread }),
    sarif: () => renderSarif({ result, texts, level, isVerbose, problems }),
    claimreview: () => `${JSON.stringify(claimReviews(result, { record: reader }), null, 2)}\n`,
  };
  const output = terminal.busy(outputs[format]);
  return { output, found: isReached(result, level), problems };
}

/** What a thread needs of it. */
function plainOf({ path, text }: Text): Text {
  return { path, text };
}

interface All {
  texts: Text[];
  checked: CheckedText[];
  problems: Problem[];
}

/** Somebody who waits can see which text is being checked. */
async function checkAll(paths: readonly string[], { options, crew, terminal }: Setting): Promise<All> {
  const all: All = { texts: [], checked: [], problems: [] };
  const progress = progressOn(terminal.err, () => performance.now());
  let begun = 0;
  const begin = async (read: Text | Problem) => {
    begun += 1;
    if (read instanceof Problem) return { read, checked: null };
    progress.show(`checking ${read.path} (${begun} of ${paths.length})`, read.text.length > LONG_TEXT);
    return { read, checked: await crew.check({ text: plainOf(read), published: null }) };
  };
  try {
    const work = { width: crew.width, begin };
    for await (const { read, checked } of inOrder(textsOf(paths, terminal, options), work)) {
      if (read instanceof Problem) all.problems.push(read);
      else all.texts.push(read);
      if (checked !== null) all.checked.push(checked);
    }
  } finally {
    crew.dismiss();
    progress.done();
  }
  return all;
}
