import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matchesOutput, readExamples } from "./blocks.ts";
import { reasonToSkip, root, runExample } from "./run.ts";

const examplesOf = (page: string) => readExamples(readFileSync(join(root, page), "utf8"));

const pages = [
  "README.md",
  ...globSync("{packages,apps}/*/README.md", { cwd: root }),
  ...globSync("docs/{guides,concepts}/*.md", { cwd: root }),
]
  .sort()
  .filter((page) => examplesOf(page).length > 0);

describe.each(pages)("%s", (page) => {
  it.for(examplesOf(page).map((example, at) => [at + 1, example] as const))(
    "prints what example %i shows",
    { timeout: 30_000 },
    ([, example], { skip }) => {
      const why = reasonToSkip(example);
      if (why !== null) skip(why);
      const printed = runExample(example);
      if (!matchesOutput(example.output, printed)) {
        expect(printed.join("\n")).toBe(example.output.join("\n"));
      }
    },
  );
});

it("finds examples in the README", () => {
  expect(examplesOf("README.md").length).toBeGreaterThan(4);
});

describe("matchesOutput", () => {
  it("lets an ellipsis stand for any number of lines", () => {
    expect(matchesOutput(["a", "…", "d"], ["a", "b", "c", "d"])).toBe(true);
    expect(matchesOutput(["…"], [])).toBe(true);
  });

  it("lets an ellipsis at the end of a line stand for the rest of it", () => {
    expect(matchesOutput(["record 1.0.0 …"], ["record 1.0.0 (sha256 0a1b)"])).toBe(true);
    expect(matchesOutput(["record 1.0.0 …"], ["record 1.0.1 (sha256 0a1b)"])).toBe(false);
  });

  it("fails when a shown line is not printed", () => {
    expect(matchesOutput(["a", "…", "e"], ["a", "b", "c", "d"])).toBe(false);
    expect(matchesOutput(["a"], ["a", "b"])).toBe(false);
  });
});
