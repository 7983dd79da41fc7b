import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";
const words = "words: 12 raids in October, ";

function problems(position: string, verified: string): (string | undefined)[] {
  const change = [
    report,
    `${words}verified: excerpt`,
    `${words}position: ${position}, verified: ${verified}`,
  ] as const;
  const fingerprint = [
    "documents/watch/report/document.yml",
    "",
    `fingerprint: { sha256: ${"a".repeat(64)}, length: 50 }\n`,
  ] as const;
  return issuesOf("position-wrong", change, fingerprint).map(({ args }) => args.problem);
}

describe("position-wrong", () => {
  it("wants the position to be as long as the words", () => {
    expect(problems("{ start: 10, end: 29 }", "full-text")).toEqual(
      ["it spans 19 units, the words have 19"].slice(1),
    );
    expect(problems("{ start: 10, end: 30 }", "full-text")).toEqual(["it spans 20 units, the words have 19"]);
  });

  it("wants it inside the text", () => {
    expect(problems("{ start: 40, end: 59 }", "full-text")).toEqual(["it ends at 59, the text at 50"]);
  });

  it("allows one only where the full text was read", () => {
    expect(problems("{ start: 10, end: 29 }", "excerpt")).toEqual([
      "only a text that was read in full has positions",
    ]);
  });
});
