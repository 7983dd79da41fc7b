import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectBrowser } from "../harness/browser.ts";
import { printColours } from "./colours.ts";
import { type Desk, describeKind, makeDesk, OUTLINES } from "./described.ts";
import { kinds } from "./kinds.ts";
import { open } from "./open.ts";
import { compareOutlines, outlineOf, printOutline } from "./outline.ts";
import { layouts } from "./views.ts";

/** Of rounding, in pixels; what moves on purpose moves further. */
const TOLERANCE = 2;

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  browser = await connectBrowser();
  desk = await makeDesk(browser, inject("states"));
});
afterAll(() => browser.close());

const kept = (name: string) => readFileSync(join(OUTLINES, `${name}.txt`), "utf8");

describe("the gallery", () => {
  it("has an outline for each kind and no other", () => {
    const files = readdirSync(OUTLINES).map((file) => file.replace(/\.txt$/u, ""));
    expect(files.sort()).toEqual([...kinds.map(({ name }) => name), "_colours"].sort());
  });

  const colours: [string, string][] = [];

  it.each(kinds)(
    "finds the parts of the $name page where they were (`pnpm gallery --write` accepts)",
    async (kind) => {
      const now = await describeKind(desk, kind);
      colours.push(...now.colours);
      expect(compareOutlines(kept(kind.name), now.outline, TOLERANCE)).toEqual([]);
    },
  );

  it("finds every colour as it was, in light, in dark and where colours are forced", () => {
    expect(printColours(colours).split("\n")).toEqual(kept("_colours").split("\n"));
  });

  it("catches an element that moved by four pixels, and no more than that one", async () => {
    await open(desk.page, { path: "/figures/raids/iceland/2023-q1/" });
    const before = printOutline(await outlineOf(desk.page, layouts));
    await desk.page.addStyleTag({ content: ".timeline .plot { position: relative; left: 4px }" });
    const moved = compareOutlines(before, printOutline(await outlineOf(desk.page, layouts)), TOLERANCE);
    expect(moved).toHaveLength(2);
    expect(moved[0]).toContain("svg.plot");
  });
});
