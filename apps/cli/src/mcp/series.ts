/** `series`: one indicator in order of time, with its gaps. */
import * as z from "zod";
import { indicatorNamed, placeNamed } from "../record/filter.ts";
import { type FigureAnswer, figureAnswer, figureLines, figureShape } from "./answer.ts";
import { tool } from "./tool.ts";

const input = z.strictObject({
  indicator: z.string().describe("id of what is counted"),
  place: z.string().optional().describe("id or name of a place"),
});

const output = z.object({
  record: z.string(),
  indicator: z.string(),
  rows: z.array(figureShape).describe("in order of time"),
  cumulative: z.array(figureShape).describe("running tallies, each of which contains the one before"),
  gaps: z.array(z.object({ after: z.string(), before: z.string() })).describe("nothing is recorded between"),
});

export const series = tool(
  {
    name: "series",
    title: "Follow an indicator",
    description:
      "One indicator in order of time. Gaps are gaps and are never filled in; rows of different places or dimensions are not to be added or compared.",
    input,
    output,
  },
  ({ indicator, place }, reader) => {
    const id = indicatorNamed(indicator, reader);
    const found = reader.series(id, place === undefined ? {} : { place: placeNamed(place, reader) });
    const rows = found.rows.map((figure) => figureAnswer(reader, figure));
    const cumulative = found.cumulative.map((figure) => figureAnswer(reader, figure));
    const gaps = found.gaps.map(({ after, before }) => ({ after, before }));
    const text = [
      ...rows.map((row) => withGap(row, gaps)),
      ...(cumulative.length === 0 ? [] : ["Running tallies, each of which contains the one before:"]),
      ...cumulative.map(figureLines),
    ].join("\n\n");
    return { text, data: { record: reader.meta.version, indicator: id, rows, cumulative, gaps } };
  },
);

function withGap(row: FigureAnswer, gaps: readonly { after: string }[]): string {
  const gap = gaps.some(({ after }) => after === row.figure) ? "\n\n(gap: nothing recorded)" : "";
  return `${figureLines(row)}${gap}`;
}
