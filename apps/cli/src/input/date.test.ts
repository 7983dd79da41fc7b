import { describe, expect, it } from "vitest";
import { parseDay } from "./date.ts";

describe("day", () => {
  it.each(["2024-02-09", "2024-02-29", "1999-12-31"])("takes %s", (text) => {
    expect(parseDay(text, "--published")).toBe(text);
  });

  it.each([
    "yesterday",
    "today",
    "9 February 2024",
    "2024-2-9",
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024",
    "",
  ])("refuses `%s` and says what a date looks like", (text) => {
    expect(() => parseDay(text, "--published")).toThrow(
      expect.objectContaining({
        code: "not-a-date",
        message: `\`${text}\` is not a date for \`--published\``,
        hint: "write year-month-day, such as `--published 2024-02-09`",
      }),
    );
  });
});
