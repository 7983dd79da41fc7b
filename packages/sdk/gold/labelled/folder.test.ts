import { describe, expect, it } from "vitest";
import { describeFault } from "./fault.ts";
import { readPart } from "./folder.ts";

/** More would let a part measure what it likes. */
const MOST_DOUBTFUL = 0.03;

describe.each(["development", "test"] as const)("the %s part", (part) => {
  const { texts, faults } = readPart(part);

  it("has no faulty label", () => {
    expect(faults.map(describeFault)).toEqual([]);
  });

  it("leaves little in doubt", () => {
    const labels = texts.reduce((sum, text) => sum + text.labels.length, 0);
    const doubtful = texts.reduce((sum, text) => sum + text.doubtful.length, 0);
    expect(doubtful).toBeLessThanOrEqual(labels * MOST_DOUBTFUL);
  });
});
