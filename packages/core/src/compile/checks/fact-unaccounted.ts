/**
 * Every fact of the notes became a statement or was left out with a reason: none is missing from the
 * ledger, and the ledger has none that the notes do not. That a fact stands there once, and that its
 * statements exist, is seen by the rules for all ids and references.
 */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import type { Sources } from "../sources.ts";

export const factUnaccounted: Check = {
  code: "fact-unaccounted",
  *find(sources) {
    const entries = sources.declared.filter(({ kind }) => kind === "ledger");
    const listed = new Set(sources.notes === null ? [] : factsIn(sources.notes.value.ids));
    yield* inNotes(sources, listed, new Set(entries.map(({ id }) => id)));
    for (const entry of entries) {
      if (listed.has(entry.id)) continue;
      const args = { fact: entry.id, problem: "is no fact that `ledger.yml` lists" };
      yield faultIn(entry, "fact-unaccounted", { part: "key", args });
    }
  },
};

function* inNotes({ notes }: Sources, listed: Set<string>, accounted: Set<string>): Generator<Fault> {
  if (notes === null) return;
  const { facts } = notes.value;
  if (facts !== listed.size) {
    const args = { fact: `${listed.size} facts`, problem: `are listed, where there are ${facts}` };
    yield faultIn(notes, "fact-unaccounted", { path: ["facts"], args });
  }
  for (const run of runsOf([...listed].filter((fact) => !accounted.has(fact)))) {
    const args = { fact: run, problem: "is in no file of the ledger" };
    yield faultIn(notes, "fact-unaccounted", { path: ["ids"], args });
  }
}

/** The facts of `f0001-f0049` and the like, one by one. */
function factsIn(runs: readonly string[]): string[] {
  return runs.flatMap((run) => {
    const [first = 0, last = first] = run.split("-").map(numberOf);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => factOf(first + at));
  });
}

/** Facts that follow one another as one run, so that a file that is missing is one issue. */
function runsOf(facts: readonly string[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of facts.map(numberOf).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? factOf(first) : `${factOf(first)}-${factOf(last)}`));
}

function numberOf(fact: string): number {
  return Number(fact.slice(1));
}

function factOf(number: number): string {
  return `f${String(number).padStart(4, "0")}`;
}
