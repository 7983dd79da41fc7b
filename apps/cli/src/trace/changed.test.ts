import fc from "fast-check";
import { expect, it } from "vitest";
import { changedWords } from "./changed.ts";

const marked = (text: string, before: string) =>
  changedWords(text, before)
    .map(({ text: words, isChanged }) => (isChanged ? `{${words}}` : words))
    .join("");

it("marks words that the text before does not have, between words that it has", () => {
  expect(marked("at least 134 attacks on bases in Iraq", "At least 134 attacks on interests in Iraq")).toBe(
    "at least 134 attacks on {bases} in Iraq",
  );
});

it("leaves what a sentence goes on to say unmarked", () => {
  const before = "at least 134 attacks";
  expect(marked("In spring they made at least 134 attacks, it says.", before)).toBe(
    "In spring they made at least 134 attacks, it says.",
  );
});

it("marks nothing where no word is common", () => {
  expect(marked("another sentence", "quite different words")).toBe("another sentence");
});

it("gives the text back in pieces", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (text, before) => {
      expect(
        changedWords(text, before)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
      expect(changedWords(text, text).some(({ isChanged }) => isChanged)).toBe(false);
    }),
  );
});
