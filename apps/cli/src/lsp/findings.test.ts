import { check } from "@throughline/sdk";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Checked, diagnosticsOf, quickFixesWithin } from "./findings.ts";

const URI = "file:///desk/draft.md";
const WRONG = "Militias attacked U.S. bases in Iraq and Syria 134 times from October to December 2023.\n";

function checkedOf(text: string): Checked {
  const [checked] = check(text).texts;
  if (checked === undefined) throw new Error("a check has one text");
  return { document: TextDocument.create(URI, "markdown", 1, text), checked };
}

describe("quickFixesWithin", () => {
  it("offers to put a dropped bound back, where the pointer is on it", () => {
    const at = WRONG.indexOf("134");
    const [offer, ...more] = quickFixesWithin(checkedOf(WRONG), at, at);
    expect(more).toEqual([]);
    expect(offer).toMatchObject({ kind: "quickfix", diagnostics: diagnosticsOf(checkedOf(WRONG)) });
    const edits = offer?.edit?.changes?.[URI] ?? [];
    const fixed = TextDocument.applyEdits(TextDocument.create(URI, "markdown", 1, WRONG), edits);
    expect(fixed).toBe(WRONG.replace("134", "at least 134"));
    expect(quickFixesWithin(checkedOf(fixed), 0, fixed.length)).toEqual([]);
  });

  it("offers nothing beside it, and nothing that is less safe", () => {
    expect(quickFixesWithin(checkedOf(WRONG), 0, 3)).toEqual([]);
    const otherNumber = WRONG.replace("134", "143");
    expect(quickFixesWithin(checkedOf(otherNumber), 0, otherNumber.length)).toEqual([]);
  });
});
