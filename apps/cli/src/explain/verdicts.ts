/** What the four verdicts of a check mean. The codes of differences have their texts in the SDK. */
import type { Verdict } from "@throughline/sdk/checker";

export const verdictTexts: Readonly<Record<Verdict, string>> = {
  agrees:
    "The text says what the record says. Agreements are summed in the last line, and listed with `--verbose`.",
  differs: "The text says something else than the record. Which difference it is has a code of its own.",
  "not-in-record":
    "The record says nothing of it. That does not make it false: the record holds what was read, not all that is true.",
  "cannot-tell":
    "More than one figure of the record fits, or the record's own evidence is of two figures, so no verdict would be honest.",
};
