import { describe, expect, it } from "vitest";
import { countQuotes, withQuotes } from "./quote.ts";

const page =
  "# Page\n\n<!-- score:test -->\nold\n<!-- /score -->\n\nmore\n\n<!-- score:development -->\n<!-- /score -->\n";

describe("withQuotes", () => {
  it("puts what was printed between the marks and leaves the rest", () => {
    const quoted = withQuotes(page, { test: ["a  1", "b  2"] });
    expect(quoted).toBe(page.replace("old", "```text\na  1\nb  2\n```"));
  });

  it("changes nothing the second time", () => {
    const once = withQuotes(page, { test: ["a $& 1"], development: ["c"] });
    expect(withQuotes(once, { test: ["a $& 1"], development: ["c"] })).toBe(once);
    expect(once).toContain("a $& 1");
  });
});

it("counts the blocks of a page", () => {
  expect(countQuotes(page)).toBe(2);
  expect(countQuotes("no block")).toBe(0);
});
