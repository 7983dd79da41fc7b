import { describe, expect, it } from "vitest";
import { widthOf } from "../terminal/cells.ts";
import { plain } from "../terminal/paint.ts";
import { catalogue } from "./catalogue.ts";
import { flags } from "./flags.ts";
import { help } from "./help.ts";

const pages = [null, ...catalogue].map(
  (entry) => [entry?.name ?? "throughline", help(entry, plain)] as const,
);

describe("help", () => {
  it.each(pages)("of %s fits one screen", (_, text) => {
    const lines = text.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(30);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it.each(pages)("of %s begins with what it is for, then an example", (name, text) => {
    expect(text).toMatch(/^throughline/u);
    expect(text.split("\n\n")[1]).toMatch(/^ {2}(\S+ \| )?throughline /u);
    expect(name === "throughline" || text.includes(`usage: throughline ${name}`)).toBe(true);
  });

  it("of the program names every command on a line of its own", () => {
    for (const { name, summary } of catalogue) {
      expect(pages[0]?.[1]).toMatch(new RegExp(`^  ${name}\\b.* ${summary}$`, "mu"));
    }
  });

  it.each(catalogue)("of $name names every flag it takes, and its formats", (entry) => {
    const text = help(entry, plain);
    for (const name of entry.flags) expect(text).toContain(`--${name}`);
    for (const format of entry.formats) expect(text).toContain(format);
    expect(Object.keys(flags).filter((name) => text.includes(`--${name} `)).length).toBeGreaterThan(1);
  });
});
