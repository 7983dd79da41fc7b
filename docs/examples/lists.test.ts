/** The lists that a newcomer looks things up in: each has all that there is. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./run.ts";

const decisions = pathsOf("docs/decisions/*.md");

it("gives every decision a number that no other has", () => {
  const numbers = decisions.map((path) => /\d+/u.exec(path)?.[0]);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  expect(numbers.length).toBeGreaterThan(30);
});

it("lists every decision by its title, and every guide, concept and reference", () => {
  const list = read("docs/README.md");
  const titles = decisions.map((path) => `- [${titleOf(path)}](${path.replace("docs/", "")})`);
  const pages = pathsOf("docs/{guides,concepts,reference}/*").map((path) => `(${path.replace("docs/", "")})`);
  expect([...titles, ...pages].filter((entry) => !list.includes(entry))).toEqual([]);
});

it("tells who contributes of every command of the checkout and its packages", () => {
  const told = read("CONTRIBUTING.md");
  const manifests = ["package.json", ...pathsOf("{packages,apps}/*/package.json")];
  const commands = manifests.flatMap((path) => Object.keys(JSON.parse(read(path)).scripts ?? {}));
  const unsaid = commands.filter((command) => !new RegExp(`[ \`]${command}[ \`;]`, "u").test(told));
  expect([...new Set(unsaid)]).toEqual([]);
});

function pathsOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function titleOf(path: string): string | undefined {
  return /^# (.*)$/mu.exec(read(path))?.[1];
}
