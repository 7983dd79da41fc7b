/** Everything that has a page of its own, as entries of the search. */
import type { Figure } from "@throughline/core/schema";
import { sentenceOf } from "../figure/sentence.ts";
import { spellDate } from "../record/dates.ts";
import { documentKinds, states } from "../record/labels.ts";
import { publisherName } from "../record/names.ts";
import { record } from "../record/record.ts";
import { withQuotes } from "../record/sentences.ts";
import { sourceOf } from "../record/sources.ts";
import type { Entry } from "./entry.ts";

export function entries(): Entry[] {
  const { indicators, entities } = record.data;
  return [
    ...Object.values(indicators).map(
      ({ id, name, definition, terms }): Entry => ({
        kind: "indicator",
        path: `indicators/${id}/`,
        title: name,
        detail: withQuotes(definition),
        words: [...terms.counted, ...terms.verbs, id].join(" "),
      }),
    ),
    ...record.figures().map(figureEntry),
    ...record.documents().map(
      (document): Entry => ({
        kind: "document",
        path: `documents/${document.id}/`,
        title: document.title,
        detail: [
          `${documentKinds[document.kind]} by ${publisherName(document)}`,
          ...(document.published ? [spellDate(document.published)] : []),
        ].join(", "),
        words: [...document.authors, document.id].join(" "),
      }),
    ),
    ...Object.values(entities).map(
      ({ id, name, type, aliases, former, misspellings, garblings }): Entry => ({
        kind: "name",
        path: `names/${id}/`,
        title: name,
        detail: type,
        words: [...aliases, ...former, ...[...misspellings, ...garblings].map(({ form }) => form), id].join(
          " ",
        ),
      }),
    ),
  ];
}

function figureEntry(figure: Figure): Entry {
  const { publisher, statement } = sourceOf(figure);
  return {
    kind: "figure",
    path: `figures/${figure.id}/`,
    title: sentenceOf(figure.id),
    detail: `${publisher}, ${states[figure.status].name.toLowerCase()}`,
    words: [statement?.evidence.words ?? "", figure.id].join(" "),
  };
}

/** What became of ids that are no longer in use, a sentence each. */
export function retired(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record.data.retired).map(([id, fate]) => [
      id,
      "moved" in fate
        ? `It is now ${fate.moved}.`
        : "split" in fate
          ? `It was split into ${fate.split.join(", ")}.`
          : `It was withdrawn: ${fate.withdrawn}.`,
    ]),
  );
}
