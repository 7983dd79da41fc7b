/** `trace`: a story from its source through its retellings, and what each step of it changed. */
import { resolve } from "node:path";
import { type Trace, trace } from "@throughline/sdk/checker";
import { openRecord, record } from "@throughline/sdk/record";
import { LEVELS, type Level } from "../check/level.ts";
import { type Arguments, choose, chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { placeFile } from "../export/place.ts";
import { parseDay } from "../input/date.ts";
import { limitReaders } from "../input/limits.ts";
import { readGivenRecord } from "../record/open.ts";
import type { Paint } from "../terminal/paint.ts";
import { lineWidth, type Terminal } from "../terminal/terminal.ts";
import { renderHtml } from "./html/page.ts";
import { renderTrace } from "./human.ts";
import { renderJson } from "./json.ts";
import { isReached } from "./reached.ts";
import { readSteps } from "./step.ts";
import type { Told } from "./told.ts";

const FORMATS = ["human", "json", "html"] as const;
type Format = (typeof FORMATS)[number];

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({
    out: () => args.text("out") ?? null,
    format: () => formatOf(args),
    failOn: (): Level => choose(args, "fail-on", LEVELS),
    paint: () => paintOf(args, terminal),
    published: () => given(args.text("published"), (text) => parseDay(text, "--published")),
    ...limitReaders(args),
  });
  if (options === null) return refusal(...problems);
  const data = await readGivenRecord(args, terminal);
  const reader = data === null ? record : openRecord(data);
  const read = await readSteps(args.operands, terminal, { ...options, reader });
  if (read.problems.length > 0) return refusal(...read.problems);
  const { steps } = read;
  const traced: Trace = terminal.busy(() =>
    trace(
      steps.map((step) => step.traced),
      { record: reader },
    ),
  );
  const shown = { format: options.format, paint: options.paint, isVerbose: args.isOn("verbose"), terminal };
  const output = render({ trace: traced, steps, reader }, shown);
  const found = isReached(traced, options.failOn);
  if (options.out === null || options.out === "-") return { ...answer(output), found };
  const place = { name: options.out, path: resolve(terminal.cwd, options.out), isForced: args.isOn("force") };
  await placeFile(place, [output]);
  return { ...answer(""), found };
};

/** That of the file's name, where a file is written and no format is named. */
function formatOf(args: Arguments): Format {
  const ending = /[.](?<ending>html?|json)$/iu.exec(args.text("out") ?? "")?.groups?.ending;
  if (args.isOn("json") || args.text("format") !== undefined || ending === undefined)
    return chooseFormat(args, FORMATS);
  return ending.toLowerCase() === "json" ? "json" : "html";
}

interface Shown {
  readonly format: Format;
  readonly paint: Paint;
  readonly isVerbose: boolean;
  readonly terminal: Terminal;
}

function render(told: Told, { format, paint, isVerbose, terminal }: Shown): string {
  switch (format) {
    case "human":
      return renderTrace(told, { width: lineWidth(terminal.out), paint }, isVerbose);
    case "json":
      return renderJson(told.trace);
    case "html":
      return renderHtml(told);
    default:
      return format satisfies never;
  }
}

function given<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text);
}
