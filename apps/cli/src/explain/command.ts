/** `explain`: what a code means, whatever the text or the file it was met in. */
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { padEnd, widthOf } from "../terminal/cells.ts";
import type { Layout } from "../terminal/rows.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import { type Code, glossary } from "./glossary.ts";

const FORMATS = ["human", "json"] as const;

export const run: Command = async (args, terminal) => {
  const [asked] = args.operands;
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
    codes: () => (asked === undefined ? glossary : [codeNamed(asked)]),
  });
  if (options === null) return refusal(...problems);
  const { codes, format, paint } = options;
  const layout = { width: lineWidth(terminal.out), paint };
  if (format === "json") return answer(`${JSON.stringify({ schemaVersion: 1, codes }, null, 2)}\n`);
  return answer(
    asked === undefined ? renderList(codes, layout) : codes.map((one) => renderCode(one, layout)).join(""),
  );
};

/** Codes are often copied with what stands around them: "warning[bound-dropped]". */
function codeNamed(asked: string): Code {
  const name = /\[(?<code>[\w-]+)\]/u.exec(asked)?.groups?.code ?? asked;
  const found = glossary.find(({ code }) => code === name.toLowerCase());
  if (found !== undefined) return found;
  const codes = glossary.map(({ code }) => code);
  throw new Problem("unknown-code", `no code is called \`${name}\``, {
    hint: suggest(name, codes) ?? "`throughline explain` lists all of them",
  });
}

function renderCode({ code, kind, title, meaning, wrong, right, action }: Code, layout: Layout): string {
  const { width, paint } = layout;
  const example = [
    wrong === null ? "" : `${wrap(wrong, { width, first: "  not:  " })}\n`,
    right === null ? "" : `${wrap(right, { width, first: "  but:  " })}\n`,
  ].join("");
  return [
    `${paint.strong(code)}  ${KINDS[kind]}${meaning.startsWith(title) ? "" : `: ${title}`}\n`,
    `\n${wrap(meaning, { width })}\n`,
    example === "" ? "" : `\n${example}`,
    action === null ? "" : `\n${wrap(action, { width })}\n`,
  ].join("");
}

function renderList(codes: readonly Code[], { width, paint }: Layout): string {
  const left = Math.max(...codes.map(({ code }) => widthOf(code))) + 2;
  return [...new Set(codes.map(({ kind }) => kind))]
    .map((kind) => {
      const rows = codes
        .filter((one) => one.kind === kind)
        .map(({ code, title }) => `${wrap(title, { width, first: `  ${padEnd(code, left)}` })}\n`);
      return `${paint.strong(HEADINGS[kind])}\n${rows.join("")}`;
    })
    .join("\n");
}

const KINDS: Readonly<Record<Code["kind"], string>> = {
  difference: "difference between a text and the record",
  verdict: "verdict on a part of a text",
  suppression: "fault of a comment that suppresses findings",
  issue: "issue with the record's own files",
  error: "error that keeps a command from its job",
};

const HEADINGS: Readonly<Record<Code["kind"], string>> = {
  difference: "differences between a text and the record",
  verdict: "verdicts on a part of a text",
  suppression: "faults of comments that suppress findings",
  issue: "issues with the record's own files",
  error: "errors that keep a command from its job",
};
