import { describe, expect, it } from "vitest";
import { claimedBump } from "./claim.ts";

const text = (...lines: string[]) => `---\n${lines.join("\n")}\n---\n\nA sentence: minor things.\n`;
const core = "@throughline/core";

describe("claimedBump", () => {
  it("takes the largest claim for the package, and no other's", () => {
    const texts = [text(`"${core}": patch`), text(`"${core}": minor`, '"throughline": major')];
    expect(claimedBump(texts, core)).toBe("minor");
    expect(claimedBump(texts, "throughline")).toBe("major");
  });

  it("reads quotation marks of both kinds, none, and other line ends", () => {
    expect(claimedBump([text(`'${core}': 'major'`)], core)).toBe("major");
    expect(claimedBump([text("throughline: patch").replaceAll("\n", "\r\n")], "throughline")).toBe("patch");
  });

  it("claims nothing without changesets, or in prose", () => {
    expect(claimedBump([], core)).toBe("none");
    expect(claimedBump([`"${core}": major\n`, "---\n---\n"], core)).toBe("none");
  });
});
