/** Shows the result of a check: the summary, the filters, the text and the list. */
import type { CheckedText, Verdict } from "@throughline/sdk";
import type { Checked } from "./checker.ts";
import { element, required } from "./element.ts";
import { clearList, listFindings, listOnly } from "./findings-list.ts";
import { markText } from "./marked-text.ts";
import { summarise } from "./summary.ts";
import { verdicts } from "./verdicts.ts";
import { isHardWrapped } from "./wrapping.ts";

const result = required("#result", HTMLElement);
const summary = required("#summary", HTMLElement);
const filters = required("#filters", HTMLElement);
const text = required("#marked", HTMLElement);

export function clearResult(): void {
  result.hidden = true;
  filters.replaceChildren();
  text.replaceChildren();
  clearList();
}

export function showResult(given: string, { checked, names }: Checked): void {
  const { findings } = checked;
  summary.textContent = summarise(checked);
  text.replaceChildren(markText(given, findings, isHardWrapped(given) ? "paragraph" : "line"));
  listFindings(findings, names);
  filters.replaceChildren(...verdictsIn(checked).map(({ verdict, count }) => filterFor(verdict, count)));
  result.hidden = false;
  summary.focus();
  summary.scrollIntoView({ block: "start" });
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
  const boxes = [...filters.querySelectorAll<HTMLInputElement>("input:checked")];
  const shown = new Set(boxes.map(({ value }) => value));
  listOnly(shown);
  for (const mark of text.querySelectorAll<HTMLElement>("[data-verdict]")) {
    mark.classList.toggle("off", !shown.has(mark.dataset.verdict ?? ""));
  }
}
