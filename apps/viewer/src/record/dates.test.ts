import { describe, expect, it } from "vitest";
import { spellDate } from "./dates.ts";

describe("a date", () => {
  it("is spelled at the precision that is known", () => {
    expect(["2024-02-09", "2024-02", "2024"].map(spellDate)).toEqual([
      "9 February 2024",
      "February 2024",
      "2024",
    ]);
  });

  it("stays as it stands where it is no date", () => {
    expect(spellDate("some day")).toBe("some day");
  });
});
