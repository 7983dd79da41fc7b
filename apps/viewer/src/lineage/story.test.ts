import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { isStatement, retellingDocuments, tellStory } from "./story.ts";

describe("a story", () => {
  const stories = retellingDocuments().map(tellStory);

  it("ends in its own document's statements, all of them and in their order", () => {
    for (const { document, threads } of stories) {
      expect(threads.map((steps) => steps.at(-1)?.said.id)).toEqual(document.statements);
    }
  });

  it("goes from a source to what retells it, with the drift of each step", () => {
    for (const step of stories.flatMap(({ threads }) => threads.flat())) {
      if (step.before === null) continue;
      expect(isStatement(step.said) && step.said.retells?.of).toBe(step.before.id);
      expect(step.drift).toEqual(record.data.drift[step.said.id] ?? null);
    }
  });

  it("never puts a document in a column before or beside its source's", () => {
    for (const { threads } of stories) {
      for (const steps of threads) {
        const columns = steps.map(({ column }) => column);
        const documents = steps.map(({ said }) => (isStatement(said) ? said.document : "ours"));
        columns.forEach((column, index) => {
          if (index > 0 && documents[index] !== documents[index - 1])
            expect(column).toBeGreaterThan(columns[index - 1] ?? -1);
        });
      }
    }
  });
});
