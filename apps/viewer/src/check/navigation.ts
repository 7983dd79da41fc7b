/**
 * Moving between findings: every entry links to its mark and every mark to its entry, which works by itself.
 * On top of that, arrow keys move in the list, and the buttons step through what the filters leave.
 */
import { required } from "./element.ts";
import { countShown, entryOf } from "./findings-list.ts";

const list = required("#findings", HTMLOListElement);
const text = required("#marked", HTMLElement);
const place = required("#place", HTMLElement);
/** As in check.css. One above the other, following the mark would lead away from the entry. */
const besideEachOther = window.matchMedia("(min-width: 60rem)");

export function makeNavigable(): void {
  list.addEventListener("keydown", onKey);
  list.addEventListener("focusin", (event) => follow(itemOf(event.target)));
  text.addEventListener("click", openMark);
  required("#previous", HTMLButtonElement).addEventListener("click", () => step(-1));
  required("#next", HTMLButtonElement).addEventListener("click", () => step(1));
}

function onKey(event: KeyboardEvent): void {
  const moves: Record<string, (at: number, last: number) => number> = {
    ArrowDown: (at, last) => Math.min(at + 1, last),
    ArrowUp: (at) => Math.max(at - 1, 0),
    Home: () => 0,
    End: (_, last) => last,
  };
  const move = moves[event.key];
  const links = visibleLinks();
  const focused = document.activeElement;
  const at = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1;
  if (move === undefined || at < 0) return;
  event.preventDefault();
  links[move(at, links.length - 1)]?.focus();
}

function step(by: number): void {
  const links = visibleLinks();
  const at = links.findIndex((link) => itemOf(link)?.hasAttribute("aria-current"));
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : (at + by + links.length) % links.length;
  links[next]?.focus();
}

function visibleLinks(): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>(".exact a")];
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("li.finding") : null;
}

/** Brings the mark of the entry that has the focus into view, and says where in the list that is. */
function follow(item: HTMLElement | null): void {
  for (const old of document.querySelectorAll("#result [aria-current]")) old.removeAttribute("aria-current");
  if (item === null) return;
  item.setAttribute("aria-current", "true");
  const mark = document.getElementById(item.id.replace("finding", "mark"));
  mark?.setAttribute("aria-current", "true");
  if (besideEachOther.matches) mark?.scrollIntoView({ block: "nearest" });
  const items = visibleLinks().map(itemOf);
  place.textContent = `${items.indexOf(item) + 1} of ${countShown()}`;
}

/** A click or tap on a mark or its reference opens its entry, which may not be built yet. */
function openMark(event: MouseEvent): void {
  const { target } = event;
  const marked = target instanceof Element ? target.closest<HTMLElement>("mark, .ref") : null;
  if (marked === null || marked.classList.contains("off")) return;
  const link = entryOf(Number(marked.dataset.index))?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
}
