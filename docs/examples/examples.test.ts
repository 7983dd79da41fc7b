import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matchesOutput, readExamples } from "./blocks.ts";
import { reasonToSkip, root, runExample } from "./run.ts";

const pages = [
  "README.md",
  ...globSync("{packages,apps}/*/README.md", { cwd: root }),
  ...globSync("docs/{guides,concepts}/*.md", { cwd: root }),
].sort();

describe.each(pages)("%s", (page) => {
  const examples = readExamples(readFileSync(join(root, page), "utf8"));

  it.for(examples.map((example, at) => [at + 1, example] as const))(
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
  expect(readExamples(readFileSync(join(root, "README.md"), "utf8")).length).toBeGreaterThan(4);
});

describe("matchesOutput", () => {
  it("lets an ellipsis stand for any number of lines", () => {
    expect(matchesOutput(["a", "…", "d"], ["a", "b", "c", "d"])).toBe(true);
    expect(matchesOutput(["…"], [])).toBe(true);
  });

  it("fails when a shown line is not printed", () => {
    expect(matchesOutput(["a", "…", "e"], ["a", "b", "c", "d"])).toBe(false);
    expect(matchesOutput(["a"], ["a", "b"])).toBe(false);
  });
});
