/** The built site as files, and one page of each kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { record } from "@throughline/sdk";

export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

export function readPage(path: string, folder = DIST): string {
  return readFileSync(join(folder, path, "index.html"), "utf8");
}

function first<T>(list: readonly T[], what: string): T {
  const [item] = list;
  if (item === undefined) throw new Error(`the record has no ${what}`);
  return item;
}

const figures = record.figures();
const retold = first(
  figures
    .filter(({ quantity }) => quantity.bound === "at-least")
    .toSorted((a, b) => b.retellings.length - a.retellings.length),
  "retold figure",
);
const derived = first(
  figures.filter(({ status }) => status === "derived"),
  "derived figure",
);
const absent = first(
  figures.filter(({ quantity }) => quantity.bound === "not-available" || quantity.bound === "unspecified"),
  "figure without a number",
);
const superseded = first(
  figures.filter(({ status }) => status === "superseded"),
  "superseded figure",
);
const summed = first(
  Object.values(record.data.totals)
    .filter(({ faulty }) => faulty !== null)
    .flatMap(({ total }) => record.statement(total) ?? [])
    .flatMap((statement) => (statement.kind === "figure" ? [statement.figure] : [])),
  "sum that is wrong on its page",
);
const outside = first(
  record.statements().filter((statement) => statement.outside !== null),
  "statement outside its report’s period",
);
const report = first(record.documents({ kind: "report" }), "report");
const paraphrase = first(
  record.documents({ standing: "paraphrase" }).toSorted((a, b) => b.statements.length - a.statements.length),
  "paraphrase",
);

/** The figure that began it, or one like it: one-sided, and retold. */
export const retoldFigure = retold;
export const retellingDocument = paraphrase;

/** One path for each kind of page, and words that must stand on it with or without a script. */
export const kinds = [
  { kind: "home", path: "/", words: "tied to the words that state it" },
  { kind: "reports", path: "/reports/", words: "which are missing" },
  { kind: "report", path: `/reports/${report.id}/`, words: report.title },
  { kind: "figures", path: "/figures/", words: "At least" },
  { kind: "figure", path: `/figures/${retold.id}/`, words: "How it was retold" },
  { kind: "derived figure", path: `/figures/${derived.id}/`, words: "No document states this number" },
  { kind: "figure without a number", path: `/figures/${absent.id}/`, words: "In the document’s words" },
  {
    kind: "superseded figure",
    path: `/figures/${superseded.id}/`,
    words: "Its own source has replaced this",
  },
  { kind: "figure in a faulty sum", path: `/figures/${summed}/`, words: "does not give the total" },
  {
    kind: "document that looks back",
    path: `/documents/${outside.document}/`,
    words: "Outside the report’s own period:",
  },
  { kind: "indicators", path: "/indicators/", words: "What is counted, and how" },
  { kind: "indicator", path: `/indicators/${retold.indicator}/`, words: "Running tally" },
  { kind: "search", path: "/search/", words: "Search" },
  { kind: "names", path: "/names/", words: "Organisations" },
  { kind: "name", path: "/names/iraq/", words: "Figures" },
  { kind: "documents", path: "/documents/", words: "Standing says how close a document is" },
  { kind: "further page of a list", path: "/documents/page-2/", words: "Previous page" },
  { kind: "document", path: `/documents/${paraphrase.id}/`, words: "What it says" },
  { kind: "lineage list", path: "/lineage/", words: "step by step, and what changed on the way" },
  { kind: "lineage", path: `/lineage/${paraphrase.id}/`, words: "changed on the way" },
  { kind: "check", path: "/check/", words: "Your text stays in this browser" },
  { kind: "method", path: "/method/", words: "place-dropped" },
  { kind: "data", path: "/data/", words: "CC0 1.0" },
  { kind: "framed figure", path: `/embed/figures/${retold.id}/`, words: "the words, who passed them on" },
  { kind: "framed series", path: `/embed/indicators/${retold.indicator}/`, words: "When" },
  { kind: "changes", path: "/changes/", words: "Retired ids" },
  { kind: "no page", path: "/404.html", words: "Ids in the record are permanent" },
] as const;
