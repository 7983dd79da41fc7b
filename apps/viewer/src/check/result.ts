/** Shows the result of a check: the summary, the filters, the text and the list. */
import type { CheckedText, Verdict } from "@throughline/sdk/checker";
import type { Checked } from "./checker.ts";
import { element, required } from "./element.ts";
import { offerToSave } from "./export/save.ts";
import { clearList, listFindings, listOnly, type PageOf } from "./findings-list.ts";
import { markText } from "./marked-text.ts";
import { summarise } from "./summary.ts";
import { verdicts } from "./verdicts.ts";
import { isHardWrapped } from "./wrapping.ts";

const result = required("#result", HTMLElement);
const summary = required("#summary", HTMLElement);
const filters = required("#filters", HTMLElement);
const text = required("#marked", HTMLElement);

/** What was checked. */
export interface Given {
  text: string;
  pageOf: PageOf;
}

export function clearResult(): void {
  result.hidden = true;
  filters.replaceChildren();
  text.replaceChildren();
  clearList();
}

/** Of a text that was asked about outright: from the top, with every finding. */
export function showResult(given: Given, answer: Checked): void {
  fill(given, answer);
  summary.focus();
  summary.scrollIntoView({ block: "start" });
}

/** Of a text that is being typed: in place, with the filters as they are, and the focus where it is. */
export function updateResult(given: Given, answer: Checked): void {
  const off = new Set(boxesOf("input:not(:checked)").map(({ value }) => value));
  const { scrollTop } = text;
  fill(given, answer);
  text.scrollTop = scrollTop;
  for (const box of boxesOf("input")) box.checked = !off.has(box.value);
  if (off.size > 0) applyFilters();
}

export function isShown(): boolean {
  return !result.hidden;
}

function fill({ text: given, pageOf }: Given, answer: Checked): void {
  const { checked, names } = answer;
  const { findings } = checked;
  offerToSave({ ...answer, pageOf });
  summary.textContent = summarise(checked);
  text.replaceChildren(markText(given, findings, isHardWrapped(given) ? "paragraph" : "line"));
  listFindings(findings, names, pageOf);
  filters.replaceChildren(...verdictsIn(checked).map(({ verdict, count }) => filterFor(verdict, count)));
  result.hidden = false;
}

function verdictsIn({ findings }: CheckedText): { verdict: Verdict; count: number }[] {
  const order: Verdict[] = ["differs", "cannot-tell", "not-in-record", "agrees"];
  return order
    .map((verdict) => ({ verdict, count: findings.filter((finding) => finding.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

function filterFor(verdict: Verdict, count: number): HTMLLabelElement {
  const { name, glyph, tone } = verdicts[verdict];
  const box = element("input", { type: "checkbox", value: verdict, checked: "" });
  box.addEventListener("change", applyFilters);
  return element(
    "label",
    { class: `filter ${tone}` },
    box,
    element(
      "span",
      { class: `state ${tone}` },
      element("span", { class: "glyph", "aria-hidden": "true" }, glyph),
      ` ${name} ${count}`,
    ),
  );
}

/** What is filtered out of the list stays in the text, unmarked. */
function applyFilters(): void {
  const shown = new Set(boxesOf("input:checked").map(({ value }) => value));
  listOnly(shown);
  for (const mark of text.querySelectorAll<HTMLElement>("[data-verdict]")) {
    mark.classList.toggle("off", !shown.has(mark.dataset.verdict ?? ""));
  }
}

function boxesOf(selector: string): HTMLInputElement[] {
  return [...filters.querySelectorAll<HTMLInputElement>(selector)];
}
