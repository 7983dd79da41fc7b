import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { snippetOf } from "./snippet.ts";

const figures = record.figures();
const withBound = (bound: string) => figures.filter(({ quantity }) => quantity.bound === bound);
const ADDRESS = "https://site.example/figures/x/";

describe("a figure as a snippet", () => {
  it("says and draws on which side its claim is open", () => {
    for (const figure of withBound("at-least")) {
      const snippet = snippetOf(figure, ADDRESS);
      expect(snippet).toMatch(/<p><svg[^>]*aria-label="at least [^"]*".*At least /u);
      expect(snippet.match(/opacity=/gu)).toHaveLength(3);
    }
    expect(snippetOf(withBound("exactly")[0] ?? never(), ADDRESS)).not.toContain("opacity=");
  });

  it("carries no script, no style and nothing to be fetched", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "void-style": "off", "svg-focusable": "off" },
    });
    for (const figure of figures.slice(0, 60)) {
      const snippet = snippetOf(figure, ADDRESS);
      expect(snippet).not.toMatch(/<script|style=|src=|<img|\son[a-z]+=/u);
      expect(
        (await validator.validateString(snippet)).results.flatMap(({ messages }) =>
          messages.map(({ message }) => message),
        ),
      ).toEqual([]);
    }
  });
});

function never(): never {
  throw new Error("the record has no such figure");
}
