/** `cite`: a figure for a sentence or a bibliography. */
import { citationStyles, citeFigure } from "@throughline/sdk/record";
import * as z from "zod";
import { figureNamed } from "../cite/figure.ts";
import { figureAnswer, figureShape } from "./answer.ts";
import { tool } from "./tool.ts";

const input = z.strictObject({
  figure: z.string().max(300).describe("the figure's id"),
  style: z.enum(citationStyles).default("sentence"),
});

const output = z.object({ record: z.string(), citation: z.string(), figure: figureShape });

export const cite = tool(
  {
    name: "cite",
    title: "Cite a figure",
    description: "A figure with its bound and its source as a sentence, or for a bibliography.",
    input,
    output,
  },
  ({ figure: id, style }, reader) => {
    const figure = figureNamed(id, reader);
    const citation = citeFigure(reader, figure.id, { style });
    const answer = figureAnswer(reader, figure);
    return { text: citation, data: { record: reader.meta.version, citation, figure: answer } };
  },
);
