/**
 * A figure as an assistant gets it: never a bare number.
 *
 * The amount stands in words with its bound, beside the quantity as data; the source and the words that it
 * rests on are in the same object, and so is whoever says otherwise. Whatever an assistant quotes of it, the
 * bound and the source were in front of it.
 */
import type { Figure, Quantity, Reader, Statement } from "@throughline/sdk/record";
import * as z from "zod";
import { amountOf, nameOf, periodName } from "../record/names.ts";

const source = z.object({
  publisher: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  page: z.string().nullable(),
  standing: z.string().describe("primary, official, press, copy or paraphrase"),
});

const witness = z.object({
  statement: z.string(),
  amount: z.string().describe("the amount with its bound, as it has to be quoted"),
  words: z.string().describe("the words of the document that show it"),
  source,
});

export const figureShape = z.object({
  figure: z.string(),
  sentence: z.string().describe("the figure as one sentence, with bound and source"),
  amount: z.string().describe("the amount with its bound, as it has to be quoted"),
  quantity: z.looseObject({ bound: z.string() }),
  period: z.string().nullable(),
  place: z.string().nullable(),
  status: z.string().describe("single, corroborated, contested, superseded or derived (our arithmetic)"),
  witness: witness.nullable().describe("null where the figure is our own arithmetic"),
  otherwise: z.array(witness).describe("documents that contradict it"),
  supersededBy: z.string().nullable(),
});

export type FigureAnswer = z.infer<typeof figureShape>;

export function figureAnswer(reader: Reader, figure: Figure): FigureAnswer {
  return {
    figure: figure.id,
    sentence: reader.sentence(figure.id),
    amount: amountOf(reader, figure.indicator, figure.quantity),
    quantity: { ...figure.quantity },
    period: periodName(figure.period),
    place: figure.place === null ? null : nameOf(reader, figure.place),
    status: figure.status,
    witness: witnessOf(reader, figure.source),
    otherwise: figure.conflicts.flatMap((id) => witnessOf(reader, id) ?? []),
    supersededBy: figure.supersededBy?.figure ?? null,
  };
}

/** The same in lines, for an assistant that reads text only. */
export function figureLines(answer: FigureAnswer): string {
  const { figure, sentence, status, witness: first, otherwise, supersededBy } = answer;
  return [
    sentence,
    `  id: ${figure} (${status})`,
    ...(first === null ? [] : [`  ${witnessLine(first)}`]),
    ...otherwise.map((each) => `  contradicted by ${each.amount}: ${witnessLine(each)}`),
    ...(supersededBy === null ? [] : [`  since replaced by its own source: ${supersededBy}`]),
  ].join("\n");
}

function witnessLine({
  words,
  source: { publisher, title, published, url },
}: z.infer<typeof witness>): string {
  const date = published === null ? "" : `, ${published}`;
  return `"${words}" (${publisher}, "${title}"${date})${url === null ? "" : ` ${url}`}`;
}

function witnessOf(reader: Reader, id: string): z.infer<typeof witness> | null {
  const statement = reader.statement(id);
  const document = statement && reader.document(statement.document);
  if (statement === null || document === null) return null;
  return {
    statement: id,
    amount: saidBy(reader, statement),
    words: statement.evidence.words,
    source: {
      publisher: nameOf(reader, document.publisher),
      title: document.title,
      published: document.published,
      url: document.url ?? null,
      page: statement.evidence.page ?? null,
      standing: document.standing.is,
    },
  };
}

function saidBy(reader: Reader, statement: Statement): string {
  const quantity: Quantity | null = statement.kind === "figure" ? statement.quantity : null;
  if (quantity === null || statement.kind !== "figure") return statement.evidence.words;
  return amountOf(reader, statement.indicator, quantity);
}
