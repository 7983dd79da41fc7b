/** `check`: reads texts, asks the SDK what the record says of them, and prints it. */
import { type CheckOptions, type CheckResult, checkTexts } from "@throughline/sdk";
import { readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { type Command, refusal } from "../command/result.ts";
import { readTexts, type Text } from "../input/read.ts";
import { readRecord } from "../record/open.ts";
import { type Progress, progressOn } from "../terminal/progress.ts";
import { lineWidth, type Terminal } from "../terminal/terminal.ts";
import { renderConcise } from "./concise.ts";
import { renderHuman } from "./human.ts";
import { renderJson } from "./json.ts";
import { isReached } from "./level.ts";
import { readers } from "./options.ts";

/** UTF-16 units of a text that takes longer to check than a person waits without a sign. */
const LONG_TEXT = 200_000;

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({ ...readers(args), paint: () => paintOf(args, terminal) });
  if (options === null) return refusal(...problems);
  const { format, isVerbose, paint, published } = options;
  const reader = await readRecord(args, terminal);
  const { texts, problems: unread } = await readTexts(pathsOf(args.operands), terminal, options);
  const progress = progressOn(terminal.err, () => performance.now());
  const judging = { record: reader, ...(published !== null && { published }) };
  const result = checkAll(texts, judging, { terminal, progress });
  const outputs = {
    human: () =>
      renderHuman(
        { result, texts, reader, isVerbose, unread: unread.length },
        { width: lineWidth(terminal.out), paint },
      ),
    concise: () => renderConcise(result, isVerbose),
    json: () => renderJson(result),
  };
  const output = terminal.busy(outputs[format]);
  progress.done();
  return { output, found: isReached(result, options.failOn), problems: unread };
};

/** Without a name, whatever is piped in. */
function pathsOf(operands: readonly string[]): readonly string[] {
  return operands.length === 0 ? ["-"] : operands;
}

/** One text after the other, so that somebody who waits can see which. */
function checkAll(
  texts: readonly Text[],
  options: CheckOptions,
  { terminal, progress }: { terminal: Terminal; progress: Progress },
): CheckResult {
  const checked = texts.flatMap((text, index) => {
    progress.show(`checking ${text.path} (${index + 1} of ${texts.length})`, text.text.length > LONG_TEXT);
    return terminal.busy(() => checkTexts([text], options)).texts;
  });
  return { ...checkTexts([], options), texts: checked };
}
