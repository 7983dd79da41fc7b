/** The colours of a page in light, in dark, and where the system forces its own: by class, words and ground. */
import type { Page } from "playwright-core";
import { look, schemes } from "./views.ts";

/** Label -> the colours in each scheme, as one text. A class may have several. */
export async function coloursOf(page: Page): Promise<[label: string, colours: string][]> {
  const seen: string[][] = [];
  for (const scheme of schemes) {
    await look(page, scheme);
    seen.push(await page.evaluate(paint));
  }
  const [light = []] = seen;
  return light.flatMap((entry, at): [string, string][] => {
    const [label = "", colours = ""] = entry.split("\t");
    return label === ""
      ? []
      : [[label, [colours, ...seen.slice(1).map((all) => all[at]?.split("\t")[1])].join(" | ")]];
  });
}

/** Runs in the page: each shown element with a class, with its colours in hexadecimal. */
function paint(): string[] {
  const hex = (colour: string) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    if (alpha === 0) return "none";
    return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
  };
  return [...document.querySelectorAll("body, body [class]")].map((element) => {
    if (element.getClientRects().length === 0) return "\t";
    const { color, backgroundColor, fill, stroke } = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement && !(element instanceof SVGSVGElement);
    const colours = isDrawn
      ? [fill, stroke].map((one) => (one.startsWith("rgb") ? hex(one) : "none"))
      : [hex(color), hex(backgroundColor)];
    return `${element.localName}.${[...element.classList].join(".")}\t${colours.join(" on ")}`;
  });
}

/** Those of all kinds of pages, each once. */
export function printColours(all: readonly (readonly [label: string, colours: string])[]): string {
  const lines = new Set(all.map(([label, colours]) => `${label}: ${colours}\n`));
  return `light | dark | forced, each words on ground, or fill on stroke\n${[...lines].sort().join("")}`;
}
