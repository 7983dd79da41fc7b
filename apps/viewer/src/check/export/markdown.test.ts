import { record } from "@throughline/sdk";
import { describe, expect, it } from "vitest";
import { formats } from "./exported.ts";
import { exportedOf } from "./fixture.ts";
import { toMarkdown } from "./markdown.ts";

const markdownOf = (text: string) => toMarkdown(exportedOf(text));

describe("a result as Markdown", () => {
  it("names each finding with its place, its verdict and the record it was checked against", () => {
    const text = markdownOf(
      "Iran-aligned militias carried out 134 attacks on U.S. interests in Iraq and Syria from October to December 2023.",
    );
    expect(text).toMatch(/1\. \*\*134\*\*, line 1, column 35: differs, bound dropped/u);
    expect(text).toContain("https://record.example/figures/militia-attacks/");
    expect(text).toContain(record.meta.sha256);
  });

  it("says the page where the text has pages, as the JSON does", () => {
    const exported = { ...exportedOf("The office counted 134 lamps."), pageOf: () => "12" };
    expect(toMarkdown(exported)).toMatch(/1\. \*\*134\*\*, line 1, column 20, page 12: /u);
    expect(JSON.parse(formats.json?.write(exported) ?? "").texts[0].findings[0].page).toBe("12");
    expect(formats.json?.write(exportedOf("The office counted 134 lamps."))).not.toContain('"page"');
  });

  it("formats nothing of what the text brings along", () => {
    const text = markdownOf(
      'The report says "[134](http://evil.example) <b>attacks</b>" and 99 `lighthouses`.',
    );
    expect(text).not.toMatch(/\[134\]\(|<b>/u);
  });
});
