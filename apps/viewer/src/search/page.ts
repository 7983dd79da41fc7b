/**
 * The search page: asks the index as one types, and lets the arrow keys run through what is found.
 *
 * The index is fetched once, when the page opens; the words stand in the address, so a search can be kept and
 * sent. Results are made from text nodes only.
 */
import { element, required } from "../check/element.ts";
import { link } from "../record/paths.ts";
import { type Entry, type Kind, kinds, type SearchFile } from "./entry.ts";
import { type Finder, makeFinder } from "./finder.ts";

/** So many are shown; more words find fewer. */
const MOST = 50;

const form = required("#search-form", HTMLFormElement);
const input = required("#words", HTMLInputElement);
const status = required("#found", HTMLElement);
const list = required("#results", HTMLOListElement);

let finder: Finder | null = null;

async function start(): Promise<void> {
  input.value ||= new URLSearchParams(location.search).get("words") ?? "";
  input.focus();
  const response = await fetch(link("search.json")).catch(() => null);
  if (!response?.ok) {
    status.textContent = "The index could not be loaded. Reload the page to try again.";
    return;
  }
  const file: SearchFile = await response.json();
  finder = await makeFinder(file.entries);
  form.dataset.ready = "";
  show();
}

function show(): void {
  const words = input.value.trim();
  history.replaceState(null, "", words === "" ? location.pathname : `?words=${encodeURIComponent(words)}`);
  if (finder === null) return;
  const found = words === "" ? [] : finder.find(words, kindAsked());
  list.replaceChildren(...found.slice(0, MOST).map(resultOf));
  status.textContent = words === "" ? "" : countOf(found.length);
}

function countOf(number: number): string {
  if (number === 0) return "Nothing in the record has these words. That is not to say that it is false.";
  return number > MOST ? `${number} found, the likeliest ${MOST} shown` : `${number} found`;
}

function kindAsked(): Kind | null {
  const asked = new FormData(form).get("kind");
  return isKind(asked) ? asked : null;
}

function isKind(value: unknown): value is Kind {
  return typeof value === "string" && Object.hasOwn(kinds, value);
}

function resultOf({ kind, path, title, detail }: Entry): HTMLLIElement {
  return element(
    "li",
    {},
    element("a", { class: "name", href: link(path) }, title),
    element(
      "p",
      { class: "about" },
      element("span", { class: "kind" }, kinds[kind].one),
      " ",
      shorten(detail),
    ),
  );
}

const LONGEST = 140;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …` : text;
}

/** Down from the field into the list, along it, and up again into the field. */
function move(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll("a")];
  const at = links.findIndex((one) => one.matches(":focus"));
  const isInField = document.activeElement === input;
  if (!isInField && at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined || (isInField && event.key !== "ArrowDown")) return;
  event.preventDefault();
  if (to < 0) input.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
document.addEventListener("keydown", move);
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || document.activeElement === input) return;
  event.preventDefault();
  input.select();
});

void start();
