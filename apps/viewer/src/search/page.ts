/**
 * The search page: asks the index as one types, and lets the arrow keys run through what is found.
 *
 * The files of the index are fetched as words ask for them; the words stand in the address, so a search can be kept
 * and sent. Results are made from text nodes only.
 */
import { element, required } from "../check/element.ts";
import { link } from "../record/paths.ts";
import { type Found, type Kind, kinds } from "./entry.ts";
import { fetchFile } from "./fetch-file.ts";
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
  try {
    finder = await makeFinder(fetchFile);
  } catch {
    status.textContent = LOST;
    return;
  }
  form.dataset.ready = "";
  await show();
}

const LOST = "The index could not be loaded. Reload the page to try again.";

/** What is shown is what was asked last, whatever answer comes last. */
let asked = 0;

async function show(): Promise<void> {
  const words = input.value.trim();
  history.replaceState(null, "", words === "" ? location.pathname : `?words=${encodeURIComponent(words)}`);
  if (finder === null) return;
  asked += 1;
  const own = asked;
  const answer = words === "" ? null : await finder.find(words, kindAsked(), MOST).catch(() => undefined);
  if (own !== asked) return;
  list.replaceChildren(...(answer?.entries ?? []).map(resultOf));
  status.textContent = answer === undefined ? LOST : answer === null ? "" : countOf(answer.total);
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

function resultOf({ kind, path, title, detail }: Found): HTMLLIElement {
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

form.addEventListener("input", () => void show());
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
