import { describe, expect, it } from "vitest";
import { splitAtQuantity } from "./emphasis.ts";

describe("emphasis", () => {
  it("takes the bound together with its number", () => {
    expect(splitAtQuantity("At least 134 attacks in Iraq", "at least 134")).toEqual({
      before: "",
      claimed: "At least 134",
      after: " attacks in Iraq",
    });
  });

  it("leaves a sentence whole in which the number is said otherwise", () => {
    expect(splitAtQuantity("Attacks: none", "134")).toEqual({
      before: "Attacks: none",
      claimed: "",
      after: "",
    });
  });
});
