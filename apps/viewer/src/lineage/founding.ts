/** The story that the home page leads to: the paraphrase in the record that changed most of what it passes on. */
import type { Document } from "@throughline/core/schema";
import { record } from "../record/record.ts";
import { retellingDocuments } from "./story.ts";

export function foundingCase(): Document | null {
  const changes = ({ statements }: Document) =>
    statements.filter((id) => (record.data.drift[id]?.differences.length ?? 0) > 0).length;
  const [first] = retellingDocuments()
    .filter(({ standing }) => standing.is === "paraphrase")
    .toSorted((a, b) => changes(b) - changes(a) || a.id.localeCompare(b.id));
  return first ?? null;
}
