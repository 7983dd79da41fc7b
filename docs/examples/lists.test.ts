/** The lists that a newcomer looks things up in: each has all that there is. */
import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "./run.ts";

const decisions = globSync("docs/decisions/*.md", { cwd: root }).map((path) => path.replace(/^.*[\\/]/u, ""));

it("gives every decision a number that no other has", () => {
  const numbers = decisions.map((name) => name.slice(0, 4));
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  expect(numbers.length).toBeGreaterThan(30);
});
