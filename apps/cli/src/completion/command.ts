/** `completion`: a script for a shell, and the answers that it asks for. */
import { record } from "@throughline/sdk/record";
import { answer, type Command, refusal } from "../command/result.ts";
import { Problem } from "../problem/problem.ts";
import { listOf, suggest } from "../problem/suggest.ts";
import { candidatesFor } from "./candidates.ts";
import { ASK, FILES, SHELLS, scripts } from "./shells.ts";

export const run: Command = async ({ operands }) => {
  const [asked = "", ...words] = operands;
  if (asked === ASK) return answer(linesOf(words));
  const shell = SHELLS.find((name) => name === asked);
  if (shell !== undefined) return answer(scripts[shell]);
  const problem = new Problem("unknown-value", `there are no completions for \`${asked}\``, {
    hint: suggest(asked, SHELLS) ?? `the shells are ${listOf(SHELLS, "and")}`,
  });
  return refusal(problem);
};

function linesOf(words: readonly string[]): string {
  const candidates = candidatesFor(words, () => record);
  if (candidates === "files") return `${FILES}\n`;
  return candidates.map(({ word, about }) => `${word}\t${about}\n`).join("");
}
