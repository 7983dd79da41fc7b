/** `find`: figures by words and conditions, likeliest first. */
import * as z from "zod";
import { readFilter } from "../record/filter.ts";
import { figureAnswer, figureLines, figureShape } from "./answer.ts";
import { argumentsFrom, tool } from "./tool.ts";

const MOST = 50;

const input = z.strictObject({
  words: z.string().max(500).optional().describe("what it is about, e.g. `attacks on bases in Iraq`"),
  indicator: z.string().optional().describe("id of what is counted"),
  place: z.string().optional().describe("id or name of a place"),
  period: z.string().optional().describe("`2023-q4`, `FY2024-Q1`, `2023`, `October to December 2023`"),
  document: z.string().optional().describe("id of a document"),
  limit: z.number().int().min(1).max(MOST).default(10).describe("how many figures at most"),
});

const output = z.object({
  record: z.string(),
  found: z.number().int().describe("how many there are; `figures` holds the first of them"),
  figures: z.array(figureShape),
});

export const find = tool(
  {
    name: "find",
    title: "Find figures",
    description:
      "Figures of the public record by words, indicator, place, period or document. Nothing found means that the record does not hold it, never that it is false.",
    input,
    output,
  },
  ({ words, limit, ...conditions }, reader) => {
    const { filter, problems } = readFilter(argumentsFrom(conditions), reader);
    if (problems.length > 0) throw new AggregateError(problems);
    const all = words === undefined ? reader.figures(filter) : reader.find(words, filter);
    const figures = all.slice(0, limit).map((figure) => figureAnswer(reader, figure));
    const more = all.length > figures.length ? `${all.length} found; these are the first ${limit}` : null;
    const none = "No figure found in the record, which does not mean that there is none.";
    const text = all.length === 0 ? none : [...figures.map(figureLines), more ?? []].flat().join("\n\n");
    return { text, data: { record: reader.meta.version, found: all.length, figures } };
  },
);
