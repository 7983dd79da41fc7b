/** A problem as people read it: the code, what happened to which thing, and the next action. */
import { visible } from "../terminal/cells.ts";
import type { Paint } from "../terminal/paint.ts";
import type { Problem } from "./problem.ts";

export function renderProblem(problem: Problem, paint: Paint): string {
  const head = `${paint.error(paint.strong(`error[${problem.code}]`))}: ${lines(problem.message)}\n`;
  return problem.hint === null ? head : `${head}\n${paint.strong("hint")}: ${lines(problem.hint)}\n`;
}

/** Problems in the order they were met, a blank line between two. */
export function renderProblems(problems: readonly Problem[], paint: Paint): string {
  return problems.map((problem) => renderProblem(problem, paint)).join("\n");
}

/** A file's name may hold anything; line breaks that we wrote ourselves stay. */
function lines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
