/** `show`: one thing of the record by its id. */
import * as z from "zod";
import { unknownId } from "../record/unknown.ts";
import { renderFound } from "../show/render.ts";
import { plain } from "../terminal/paint.ts";
import { figureAnswer, figureShape } from "./answer.ts";
import { tool } from "./tool.ts";

const WIDTH = 120;

const input = z.strictObject({
  id: z.string().max(300).describe("of a figure, statement, document, indicator or entity"),
});

const output = z.object({
  record: z.string(),
  kind: z
    .string()
    .describe("figure, statement, document, indicator, entity, derivation, series, split or withdrawn"),
  figure: figureShape.nullable().describe("null where the id names something else"),
  page: z.string().describe("all that the record says of it, in words"),
});

export const show = tool(
  {
    name: "show",
    title: "Show one thing",
    description:
      "One thing of the record, whatever its id names: a figure with everybody who states, contradicts or passes it on, a document, an indicator, an entity.",
    input,
    output,
  },
  ({ id }, reader) => {
    const found = reader.get(id);
    if (found === null) throw unknownId(id, reader);
    const page = renderFound(reader, { id, found }, { width: WIDTH, paint: plain });
    const figure = found.found === "figure" ? figureAnswer(reader, found.value) : null;
    return { text: page, data: { record: reader.meta.version, kind: found.found, figure, page } };
  },
);
