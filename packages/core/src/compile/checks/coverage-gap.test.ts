import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const document = "documents/mirror/copy/document.yml";
const fingerprint = `fingerprint: { sha256: ${"f".repeat(64)}, length: 100 }\n`;

function problems(...stretches: string[]): string[] {
  const coverage = `coverage: [ ${stretches.map((stretch) => `{ ${stretch} }`).join(", ")} ]\n`;
  return issuesOf("coverage-gap", [document, "", fingerprint + coverage]).map(
    ({ args }) => `${args.problem} ${args.from}-${args.to}`,
  );
}

describe("coverage-gap", () => {
  it("is content when the stretches meet from the first unit to the last", () => {
    expect(problems("from: 0, to: 40, statements: [ raids ]", "from: 40, to: 100, reason: a byline")).toEqual(
      [],
    );
  });

  it.each([
    [["from: 10, to: 100, reason: x"], "leaves a gap 0-100"],
    [["from: 0, to: 40, reason: x", "from: 41, to: 100, reason: x"], "leaves a gap 40-100"],
    [["from: 0, to: 40, reason: x", "from: 39, to: 100, reason: x"], "overlaps 39-100"],
    [["from: 0, to: 99, reason: x"], "leaves a gap 99-100"],
    [["from: 0, to: 101, reason: x"], "runs past the text 101-100"],
    [["from: 0, to: 100"], "names neither a statement nor a reason 0-100"],
    [["from: 0, to: 100, reason: x", "from: 100, to: 100, reason: x"], "is empty 100-100"],
  ])("reports %j", (stretches, problem) => {
    expect(problems(...stretches)).toEqual([problem]);
  });
});
