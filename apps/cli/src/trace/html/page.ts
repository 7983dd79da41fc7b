/**
 * A story as one page that needs nothing else: no script, no file beside it, nothing that is fetched. It can be
 * sent, printed and kept. Same story, same bytes.
 */
import { createHash } from "node:crypto";
import { codes, type Fate, type Thread } from "@throughline/sdk/checker";
import { codesIn, FATES, stepName, summaryOf, type Told } from "../told.ts";
import { escapeHtml } from "./escape.ts";
import { styleFor } from "./style.ts";
import { listOf, threadOf } from "./thread.ts";

export function renderHtml(told: Told): string {
  const { trace, steps } = told;
  const style = styleFor(steps.length);
  const hash = createHash("sha256").update(style).digest("base64");
  const first = steps[0]?.traced.path.split(",")[0] ?? "";
  const title = `How the story of ${first} was told`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>How the story was told</h1>
<p class="lede">${escapeHtml(sentence(summaryOf(trace)))}</p>
${headsOf(told)}
<p class="note"><mark>Marked words</mark> are not in the step before. Underlined is what was compared.</p>
${partOf("changed", told)}${partOf("kept", told)}${partOf("dropped", told)}${addedOf(told)}${meaningsOf(told)}</main>
</body>
</html>
`;
}

function headsOf({ steps, trace }: Told): string {
  const heads = steps.map(({ name }, index) => {
    const sha256 = trace.steps[index]?.sha256 ?? null;
    const stamp = sha256 === null ? "" : ` <span class="note">sha256 ${sha256.slice(0, 12)}</span>`;
    return `<li><b>${sentence(stepName(index))}</b> ${escapeHtml(name)}${stamp}</li>`;
  });
  return `<ol class="heads">\n${heads.join("\n")}\n</ol>`;
}

function partOf(fate: Fate, told: Told): string {
  const threads = ofFate(fate, told);
  if (threads.length === 0) return "";
  const items = threads.map(threadOf);
  return `<section>\n<h2>${sentence(FATES[fate])}</h2>\n<ol class="threads">\n${items.join("\n")}\n</ol>\n</section>\n`;
}

/** They have one cell each, so they are a list. */
function addedOf(told: Told): string {
  const threads = ofFate("added", told);
  if (threads.length === 0) return "";
  const note =
    "None of the steps before says it. That does not make it false: it may come from somewhere else.";
  return `<section>\n<h2>${sentence(FATES.added)}</h2>\n<p class="note">${note}</p>\n${listOf(threads, told)}\n</section>\n`;
}

function ofFate(fate: Fate, { trace }: Told): Thread[] {
  return trace.threads.filter((thread) => thread.fate === fate);
}

function meaningsOf({ trace }: Told): string {
  const named = codesIn(trace);
  if (named.length === 0) return "";
  const pairs = named.map((code) => {
    const { title, meaning, action } = codes[code];
    return `<dt id="${code}">${escapeHtml(sentence(title))} <span class="note">${code}</span></dt>\n<dd>${escapeHtml(meaning)}</dd>\n<dd class="note">${escapeHtml(action)}</dd>`;
  });
  return `<section>\n<h2>What the names mean</h2>\n<dl>\n${pairs.join("\n")}\n</dl>\n</section>\n`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
