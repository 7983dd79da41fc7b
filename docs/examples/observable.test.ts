/**
 * The recipe for Observable, as a page would run it: with Plot, a file that is attached, and a place to show things.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as plot from "@observablehq/plot";
import { recordCsv } from "@throughline/core/export/csv";
import { record } from "@throughline/core/record";
import { autoType, csvParse } from "d3-dsv";
import { parseHTML } from "linkedom";
import { marked } from "marked";
import { expect, it } from "vitest";
import { root } from "./run.ts";

const { document } = parseHTML("<html><body></body></html>");
const text = [...recordCsv(record)].join("");

/** What a page gives its cells: Plot draws in its document, and a CSV that is attached is typed by d3. */
const page = {
  Plot: { ...plot, plot: (options: plot.PlotOptions) => plot.plot({ ...options, document }) },
  FileAttachment: (name: string) => {
    expect(name).toBe("figures.csv");
    return { csv: async ({ typed }: { typed: boolean }) => csvParse(text, typed ? autoType : (row) => row) };
  },
};

it("draws the recipe's chart: each figure once, and what is open at one end as that", async () => {
  const svg = await show(cell());
  const troops = csvParse(text).filter(
    ({ indicator, place, value }) => indicator === "us-troops" && place === "syria" && value !== "",
  );
  const ends = troops.map(({ low, high }) => `${low === ""} ${high === ""}`);
  const shapes = [...svg.querySelectorAll("path")].flatMap(({ firstChild, outerHTML }) =>
    firstChild === null ? [] : [/ d="([^"]+)"/u.exec(outerHTML)?.[1]],
  );
  expect(shapes).toHaveLength(troops.length);
  expect(new Set(ends).size).toBeGreaterThan(2);
  expect(new Set(shapes.map((shape, at) => `${shape} ${ends[at]}`)).size).toBe(new Set(ends).size);
  expect(svg.textContent).toContain("more-than 900");
});

function cell(): string {
  const guide = readFileSync(join(root, "docs/guides/export.md"), "utf8");
  const found = marked.lexer(guide).find((token) => token.type === "code" && token.lang === "js");
  if (found?.type !== "code") throw new Error("the guide has no cell for Observable");
  return found.text;
}

function show(source: string): Promise<ReturnType<typeof plot.plot>> {
  const names = [...Object.keys(page), "display"];
  return new Promise((resolve, reject) => {
    const run = new Function(...names, `return (async () => {${source}})()`);
    run(...Object.values(page), resolve).catch(reject);
  });
}
