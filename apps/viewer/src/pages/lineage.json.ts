/** The documents that pass others on, each with its columns and threads. */
import { retellingDocuments } from "../lineage/story.ts";
import { jsonTwin } from "../twins/respond.ts";
import { lineageShape } from "../twins/shapes.ts";

export const GET = () =>
  jsonTwin({
    stories: retellingDocuments().map((document) => {
      const { columns, threads } = lineageShape(document);
      return { document: document.id, columns, threads: threads.length };
    }),
  });
