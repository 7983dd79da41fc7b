import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../src/index.ts";
import { printed } from "./make/print.ts";

const WORDS =
  "inspectors counted approximately vessels during administrative reorganisation of the northern lighthouses while maintenance was transferred to local authorities and 23 keepers received instruction".split(
    " ",
  );

const stories = Array.from({ length: 7 }, (_, story) => {
  const words = Array.from(
    { length: 110 },
    (__, index) => WORDS[(story * 41 + index * index * 7 + index) % WORDS.length],
  );
  return `<p>In story ${story} ${words.join(" ")}. They met more than 55 vessels in that quarter.</p>`;
});

const page = readFileSync(new URL("print.html", import.meta.url), "utf8").replace(
  "<!-- stories -->",
  stories.join("\n"),
);

describe("a page that Chromium prints, justified, in two columns and on three sheets", () => {
  it("has to the letter the text of the page itself", async () => {
    const [pdf, html] = await Promise.all([
      printed(page).then((bytes) => readDocument(bytes)),
      readDocument(new TextEncoder().encode(page)),
    ]);
    expect(pdf.text).toBe(html.text);
    expect(pdf.textSha256).toBe(html.textSha256);
    expect(pdf.pages.map(({ label }) => label)).toEqual(["1", "2", "3"]);
    expect(pdf.headings).toEqual(html.headings);
    expect(pdf.tables).toEqual(html.tables);
    expect(pdf.marks).toEqual(html.marks);
  });
});
