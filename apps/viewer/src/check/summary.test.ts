import { check } from "@throughline/sdk";
import { describe, expect, it } from "vitest";
import { summarise } from "./summary.ts";

function summaryOf(text: string): string {
  const [checked] = check(text).texts;
  if (checked === undefined) throw new Error("no text was checked");
  return summarise(checked);
}

describe("the summary of a check", () => {
  it("does not call silence agreement", () => {
    expect(summaryOf("The committee met and talked.")).toContain("That is not agreement");
  });

  it("counts what agrees, and what the record does not have", () => {
    const text =
      "Militias attacked U.S. interests in Iraq and Syria at least 134 times from October to December 2023. The zoo has 12 lions.";
    expect(summaryOf(text)).toBe("2 figures read: 1 agrees, 1 is not in the record.");
  });
});
