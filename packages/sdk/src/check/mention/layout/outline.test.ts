import { describe, expect, it } from "vitest";
import { readLines } from "../../text/lines.ts";
import { readOutline } from "./outline.ts";

const outline = (text: string) => readOutline(text, readLines(text).starts);
const lead = (text: string) => [...outline(text).lead];
const heading = (text: string) => [...outline(text).heading];
const header = (text: string) => [...outline(text).header];

describe("readOutline", () => {
  it("leads a list in with the open line above it, past blank lines", () => {
    expect(lead("Key numbers:\n\n- one\n- two")).toEqual([-1, -1, 0, 0]);
  });

  it("leads nothing in with a sentence that has ended", () => {
    expect(lead("They left.\n- one")).toEqual([-1, -1]);
  });

  it("leads an indented item in with the item above it", () => {
    expect(lead("Key numbers:\n- In Syria\n  - one\n- In Iraq")).toEqual([-1, 0, 1, 0]);
  });

  it("puts a section under its title, and what stands in it under the section", () => {
    expect(heading("# Title\n\n## Section\n\nThey left.\n\n## Other\n\nThey came.")).toEqual([
      -1, 0, 0, 2, 2, 2, 0, 6, 6,
    ]);
  });

  it("takes a short line by itself for a heading, and a sentence for none", () => {
    expect(heading("A title\n\nThey left.\n\nThey came.")).toEqual([-1, 0, 0, 0, 0]);
  });

  it("gives each row the first one as its header, and a table after a blank line another", () => {
    expect(header("a | b\n--|--\n1 | 2\n\nc | d\n3 | 4")).toEqual([-1, -1, 0, -1, -1, 4]);
    expect(header("a   b\n1   2")).toEqual([-1, 0]);
  });
});
