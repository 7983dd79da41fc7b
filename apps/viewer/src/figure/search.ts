/**
 * Finds figures by word on the page that lists them all. The list itself is the index, so nothing is
 * fetched; without this script the list is simply whole.
 */
import MiniSearch from "minisearch";

interface Entry {
  id: string;
  text: string;
}

const box = document.querySelector<HTMLElement>(".search");
const input = document.querySelector<HTMLInputElement>("#words");
const found = document.querySelector<HTMLElement>(".found");
const rows = new Map(
  [...document.querySelectorAll<HTMLElement>("tr[data-id]")].map((row) => [row.dataset.id ?? "", row]),
);

const index = new MiniSearch<Entry>({
  fields: ["text"],
  searchOptions: { prefix: true, combineWith: "AND", fuzzy: (word) => (word.length > 4 ? 0.2 : false) },
});
index.addAll([...rows].map(([id, row]) => ({ id, text: `${id} ${row.textContent ?? ""}` })));

function show(words: string): void {
  const asked = words.trim() !== "";
  const hits = new Set(asked ? index.search(words).map(({ id }) => String(id)) : rows.keys());
  for (const [id, row] of rows) row.hidden = !hits.has(id);
  for (const part of document.querySelectorAll<HTMLElement>("section.part")) {
    part.hidden = part.querySelector("tr[data-id]:not([hidden])") === null;
  }
  if (found) found.textContent = asked ? `${hits.size} of ${rows.size} figures` : "";
}

if (box && input) {
  box.hidden = false;
  input.value = new URLSearchParams(location.search).get("words") ?? "";
  input.addEventListener("input", () => show(input.value));
  show(input.value);
}
