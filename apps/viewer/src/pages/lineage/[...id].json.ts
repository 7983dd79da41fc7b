/** A story as data. */
import type { APIRoute } from "astro";
import { retellingDocuments } from "../../lineage/story.ts";
import { jsonTwin } from "../../twins/respond.ts";
import { lineageShape } from "../../twins/shapes.ts";

export function getStaticPaths() {
  return retellingDocuments().map((document) => ({ params: { id: document.id }, props: { document } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  jsonTwin(lineageShape(props.document));
