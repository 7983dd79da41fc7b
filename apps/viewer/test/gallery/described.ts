/** What the tests keep of the gallery: where parts stand on each kind of page, and its colours in each scheme. */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { coloursOf } from "./colours.ts";
import type { Kind } from "./kinds.ts";
import { newPage, open } from "./open.ts";
import { outlineOf, printOutline } from "./outline.ts";
import { layouts } from "./views.ts";

export const OUTLINES: string = fileURLToPath(new URL("outlines/", import.meta.url));

export interface Described {
  /** The parts of a page in each layout; where it has a script, those that are there without one as well. */
  outline: string;
  /** Label and colours of everything that has a class. */
  colours: [label: string, colours: string][];
}

/** Two pages that are sent from kind to kind: with scripts, and without. */
export interface Desk {
  page: Page;
  bare: Page;
}

export async function makeDesk(browser: Browser, origin: string): Promise<Desk> {
  return { page: await newPage(browser, origin), bare: await newPage(browser, origin, false) };
}

export async function describeKind({ page, bare }: Desk, kind: Kind): Promise<Described> {
  const outline = async (on: Page, note: string) => {
    const parts = await outlineOf(on, layouts);
    return `${kind.path}${note}: ${layouts.map(({ name }) => name).join(" | ")}\n${printOutline(parts, kind.isOthers)}`;
  };
  await open(page, kind);
  const scripted = await outline(page, "");
  const colours = await coloursOf(page);
  if (!kind.isScripted) return { outline: scripted, colours };
  await open(bare, { path: kind.path });
  return { outline: scripted + (await outline(bare, " without scripts")), colours };
}
