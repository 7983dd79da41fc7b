/** What each address of the static API answers: the pages' twins, by kind, made of the record's nouns. */
import * as z from "zod";
import { nouns } from "./nouns.ts";

const { Change, Derivation, Document, Drift, Fate, Figure, Indicator, Name, Statement, Total } = nouns;
const ids = z.array(z.string());

const entry = Figure.pick({
  id: true,
  indicator: true,
  quantity: true,
  period: true,
  place: true,
  dimensions: true,
  measure: true,
  modality: true,
  status: true,
  standing: true,
}).extend({ page: z.string(), sentence: z.string() });

const step = z.strictObject({ column: z.int(), id: z.string(), drift: Drift.nullable() });

export interface Answer {
  summary: string;
  /** What is in the answer beside the version of its shape and the record. */
  content: Record<string, z.ZodType>;
}

/** By path; `{id}` is the thing's id, which may hold slashes. */
export const answers: Record<string, Answer> = {
  "/figures.json": { summary: "Every figure, one entry each", content: { figures: z.array(entry) } },
  "/figures/{id}.json": {
    summary: "A figure with all that its page shows",
    content: {
      figure: Figure,
      sentence: z.string(),
      indicator: Indicator.nullable(),
      statements: z.array(Statement),
      derivations: z.array(Derivation),
      totals: z.array(Total),
      drift: z.array(Drift),
      documents: z.array(Document),
      neighbours: ids,
    },
  },
  "/indicators.json": { summary: "Every indicator", content: { indicators: z.array(Indicator) } },
  "/indicators/{id}.json": {
    summary: "An indicator with its figures in the order of its lines",
    content: {
      indicator: Indicator,
      figures: z.array(Figure),
      gaps: z.array(z.strictObject({ after: z.string(), before: z.string() })),
    },
  },
  "/documents.json": { summary: "Every document", content: { documents: z.array(Document) } },
  "/documents/{id}.json": {
    summary: "A document with its statements",
    content: {
      document: Document,
      statements: z.array(Statement),
      totals: z.array(Total),
      drift: z.array(Drift),
      derivedBy: ids,
    },
  },
  "/reports.json": { summary: "The reports, newest period first", content: { reports: z.array(Document) } },
  "/reports/{id}.json": {
    summary: "A report with the figures of its edition",
    content: { report: Document, edition: ids, figures: z.array(Figure), passedOnBy: ids },
  },
  "/names/{id}.json": {
    summary: "A place, organisation, person or operation",
    content: { entity: Name, figures: ids, documents: ids },
  },
  "/lineage.json": {
    summary: "The documents that pass others on",
    content: {
      stories: z.array(z.strictObject({ document: z.string(), columns: z.array(ids), threads: z.int() })),
    },
  },
  "/lineage/{id}.json": {
    summary: "How a document came to say what it says",
    content: {
      document: z.string(),
      columns: z.array(ids),
      threads: z.array(z.array(step)),
      statements: z.array(Statement),
    },
  },
  "/retired.json": {
    summary: "Every id that is no longer in use, and the addresses that lead on",
    content: {
      retired: z.array(Fate),
      redirects: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    },
  },
  "/changes.json": {
    summary: "The releases that this site has at hand, newest first, with what changed in each",
    content: {
      releases: z.array(
        z.strictObject({
          version: z.string(),
          sha256: z.string(),
          on: z.string(),
          summary: z.string(),
          changes: z.array(Change).nullable(),
        }),
      ),
    },
  },
  "/search.json": {
    summary: "Every thing that has a page, in words; and what became of retired ids",
    content: {
      entries: z.array(
        z.strictObject({
          kind: z.enum(["figure", "indicator", "document", "name"]),
          path: z.string(),
          title: z.string(),
          detail: z.string(),
          words: z.string(),
        }),
      ),
      retired: z.record(z.string(), z.string()),
    },
  },
};

/** The schema of a whole answer; where an id is asked for, it may be one that is no longer in use. */
export function answerSchema(path: string, { content }: Answer): z.ZodType {
  const answer = z.strictObject({ ...stamp, ...content });
  return path.includes("{id}") ? z.union([answer, z.strictObject({ ...stamp, retired: Fate })]) : answer;
}

const stamp = {
  schemaVersion: z.literal(1),
  record: z.strictObject({ version: z.string(), sha256: z.string() }),
};
