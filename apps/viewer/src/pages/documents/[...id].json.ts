/** A document's page as data. */
import type { APIRoute } from "astro";
import { record } from "../../record/record.ts";
import { jsonTwin } from "../../twins/respond.ts";
import { documentShape } from "../../twins/shapes.ts";

export function getStaticPaths() {
  return record.documents().map((document) => ({ params: { id: document.id }, props: { document } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  jsonTwin(documentShape(props.document));
