/**
 * Where the parts of a page stand, as text: one line for each, with its place within the part around it in each view.
 *
 * Places are relative to that part, so that a part that moves is one line, and not every line below it. Of many
 * alike beside one another the first three are listed. Marks of a drawing are parts too.
 */
import type { Page } from "playwright-core";
import { look, type View } from "./views.ts";

/** `x,y w×h` in whole pixels, or null where the part is not shown. */
export type Box = readonly [x: number, y: number, width: number, height: number] | null;

export interface Part {
  label: string;
  /** One for each view. */
  boxes: Box[];
}

export async function outlineOf(page: Page, views: readonly View[]): Promise<Part[]> {
  const seen: { label: string; box: Box }[][] = [];
  for (const view of views) {
    await look(page, view);
    seen.push(await page.evaluate(measure));
  }
  return (seen[0] ?? []).map(({ label }, at) => ({
    label,
    boxes: seen.map((parts) => parts[at]?.box ?? null),
  }));
}

/** Runs in the page: the same elements in the same order in every view, those that are hidden without a box. */
function measure(): { label: string; box: Box }[] {
  const ALIKE = 3;
  const unseen = new Set(["script", "noscript", "template", "linearGradient", "pattern"]);
  const inline = new Set(
    "abbr,b,br,code,em,i,kbd,mark,small,span,strong,time,wbr,defs,stop,option".split(","),
  );
  const parts: { label: string; box: Box }[] = [];

  const nameOf = (element: Element) => {
    const classes = [...element.classList].slice(0, 2);
    return [element.localName, ...classes].join(".") + (element.id ? `#${element.id}` : "");
  };
  /** Of many alike the first few; parts of a page and drawings all. */
  const listed = ({ children }: Element) => {
    const counts = new Map<string, number>();
    return [...children].filter((child) => {
      const alike = (counts.get(child.localName) ?? 0) + 1;
      counts.set(child.localName, alike);
      if (unseen.has(child.localName)) return false;
      return alike <= ALIKE || child.classList.contains("part") || child.localName === "svg";
    });
  };
  const visit = (element: Element, origin: { x: number; y: number }, depth: number): void => {
    for (const child of listed(element)) {
      if (inline.has(child.localName)) {
        visit(child, origin, depth);
        continue;
      }
      const { x, y, width, height } = child.getBoundingClientRect();
      const here = { x: x + scrollX, y: y + scrollY };
      const isShown = width > 0 || height > 0;
      const [left = 0, top = 0] = [here.x - origin.x, here.y - origin.y].map(Math.round);
      const box: Box = [left, top, Math.round(width), Math.round(height)];
      parts.push({ label: `${"  ".repeat(depth)}${nameOf(child)}`, box: isShown ? box : null });
      visit(child, isShown ? here : origin, depth + 1);
    }
  };
  visit(document.body, { x: 0, y: 0 }, 0);
  return parts;
}

const EMPTY = "-";
const BETWEEN = " | ";

/** `isOthers` leaves out what depends on how long the texts are: places from the top, and heights. */
export function printOutline(parts: readonly Part[], isOthers = false): string {
  const cell = (box: Box) => {
    if (box === null) return EMPTY;
    const [x, y, width, height] = box;
    return isOthers ? `${x} ${width}` : `${x},${y} ${width}×${height}`;
  };
  return parts.map(({ label, boxes }) => `${label}: ${boxes.map(cell).join(BETWEEN)}\n`).join("");
}

/** What differs by more than `tolerance` pixels, a line each: `- before` and `+ now`. */
export function compareOutlines(before: string, now: string, tolerance: number): string[] {
  const [old, found] = [before.split("\n"), now.split("\n")];
  const moved = found.flatMap((line, at) => {
    const was = old[at] ?? "";
    return isClose(was, line, tolerance) ? [] : [`- ${was}`, `+ ${line}`];
  });
  return old.length > found.length
    ? [...moved, ...old.slice(found.length).map((line) => `- ${line}`)]
    : moved;
}

function isClose(was: string, line: string, tolerance: number): boolean {
  if (was === line) return true;
  const numbers = /-?\d+(?=[ ,×|]|$)/gu;
  const [a, b] = [splitLabel(was), splitLabel(line)];
  if (a.label !== b.label || a.boxes.replace(numbers, "0") !== b.boxes.replace(numbers, "0")) return false;
  const old = a.boxes.match(numbers) ?? [];
  return (b.boxes.match(numbers) ?? []).every(
    (number, at) => Math.abs(Number(number) - Number(old[at])) <= tolerance,
  );
}

function splitLabel(line: string): { label: string; boxes: string } {
  const at = line.indexOf(": ");
  return { label: line.slice(0, at), boxes: line.slice(at + 2) };
}
