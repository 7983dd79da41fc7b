/** The codes of a run as SARIF's rules: what each means, with its help. */
import { type Code, glossary } from "../explain/glossary.ts";

export interface Rule {
  readonly code: string;
  readonly text: object;
}

/** One for each code, in the order in which they first come up. */
export function rulesOf(codes: readonly string[]): Rule[] {
  return [...new Set(codes)].map((code) => {
    const known = glossary.find((entry) => entry.code === code);
    return { code, text: known === undefined ? { id: code } : ruleOf(known) };
  });
}

function ruleOf({ code, title, meaning, wrong, right, action }: Code): object {
  const examples = wrong === null || right === null ? [] : [`Not: ${wrong}`, `But: ${right}`];
  const help = [meaning, ...examples, ...(action === null ? [] : [action])].join("\n\n");
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: help, markdown: help },
  };
}
