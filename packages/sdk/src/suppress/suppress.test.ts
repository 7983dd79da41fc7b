import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../test/fixture/record.ts";
import type { CheckedText } from "../check/finding/finding.ts";
import { check } from "../checker.ts";
import { findComments, withoutComments } from "./comments.ts";

const record = fixtureRecord();
const DROPPED = "The county repaired 137 bridges from October to December 2023.";

function checked(text: string, ignore: Record<string, string> = {}): CheckedText {
  const [result] = check(text, { record, ignore }).texts;
  if (result === undefined) throw new Error("one text gives one result");
  return result;
}

const suppressed = (text: string) =>
  checked(text).findings.map((finding) => finding.suppressed?.reason ?? null);

describe("a comment of a text", () => {
  it.each([
    ["behind the words, for its line", `${DROPPED} <!-- throughline-ignore bound-dropped: we round -->`],
    ["before the paragraph", `<!-- throughline-ignore bound-dropped: we round -->\n\n${DROPPED}`],
    ["on a line of plain text", `throughline-ignore bound-dropped: we round\n${DROPPED}`],
    ["behind a sign of another kind of text", `% throughline-ignore bound-dropped: we round\n${DROPPED}`],
    ["for the whole text", `${DROPPED}\n\nMore.\n\n<!-- throughline-ignore-file bound-dropped: we round -->`],
    ["with several codes", `<!-- throughline-ignore bound-dropped, rounded: we round -->\n${DROPPED}`],
  ])("suppresses with its reason: %s", (_, text) => {
    expect(suppressed(text)).toEqual(["we round"]);
  });

  it("marks the finding and keeps everything of it", () => {
    const [plain] = checked(DROPPED).findings;
    const [marked] = checked(`${DROPPED} <!-- throughline-ignore bound-dropped: we round -->`).findings;
    expect(marked).toEqual({ ...plain, suppressed: { reason: "we round", line: 1 } });
  });

  it.each([
    ["another code", `<!-- throughline-ignore rounded: we round -->\n${DROPPED}`],
    ["another paragraph", `<!-- throughline-ignore bound-dropped: we round -->\nA line.\n\n${DROPPED}`],
    ["no reason", `<!-- throughline-ignore bound-dropped -->\n${DROPPED}`],
  ])("suppresses nothing with or for %s", (_, text) => {
    expect(suppressed(text)).toEqual([null]);
  });

  it.each([
    [
      "suppression-unneeded",
      "<!-- throughline-ignore bound-dropped: gone -->\nNo figure.",
      "`bound-dropped`",
    ],
    [
      "suppression-unneeded",
      `<!-- throughline-ignore bound-dropped, rounded: x -->\n${DROPPED}`,
      "`rounded`",
    ],
    ["suppression-malformed", `<!-- throughline-ignore bound-dropped -->\n${DROPPED}`, "no reason"],
    [
      "suppression-malformed",
      `<!-- throughline-ignore bond-dropped: x -->\n${DROPPED}`,
      "did you mean `bound-dropped`?",
    ],
    ["suppression-malformed", "<!-- throughline-ignore: x -->", "names no code"],
  ])("reports itself as %s: %s", (fault, text, words) => {
    const [suppression] = checked(text).suppressions ?? [];
    expect(suppression).toMatchObject({ line: 1, column: 1, fault });
    expect(suppression?.message).toContain(words);
  });

  it("reports nothing where it is needed", () => {
    const { suppressions } = checked(`<!-- throughline-ignore bound-dropped: we round -->\n${DROPPED}`);
    expect(suppressions).toMatchObject([{ fault: null, message: null, reason: "we round" }]);
  });

  it("is no part of what the text says", () => {
    const { read } = checked("<!-- throughline-ignore rounded: the 137 bridges of 2023 -->\nNothing more.");
    expect(read.figures).toBe(0);
  });

  it("leaves every other character where it is", () => {
    const texts = fc.array(
      fc.constantFrom(
        "<!-- throughline-ignore a: b -->",
        "throughline-ignore",
        "-->",
        "<!--",
        "\n",
        "🙂",
        "134 ",
        ":",
      ),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        const comments = findComments(text);
        const read = withoutComments(text, comments);
        expect(read).toHaveLength(text.length);
        for (const { start, end, scope } of comments) {
          expect(text.slice(start, end)).toContain("throughline-ignore");
          expect(scope.start).toBeLessThanOrEqual(scope.end);
        }
      }),
    );
  });
});

describe("codes that whoever checks ignores", () => {
  it("are marked with the reason, and no line", () => {
    const [finding] = checked(DROPPED, { "bound-dropped": "we round" }).findings;
    expect(finding?.suppressed).toEqual({ reason: "we round", line: null });
  });

  it("leave a finding that differs in another way too", () => {
    const text = "The county repaired 137 bridges in North Valley and South Valley in the spring of 1901.";
    for (const finding of checked(text, { "bound-dropped": "we round" }).findings)
      if (finding.differences.some((code) => code !== "bound-dropped"))
        expect(finding).not.toHaveProperty("suppressed");
  });
});
