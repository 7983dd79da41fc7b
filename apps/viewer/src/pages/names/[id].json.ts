/** An entity as data, with the ids of its figures and documents. */
import type { APIRoute } from "astro";
import { record } from "../../record/record.ts";
import { jsonTwin } from "../../twins/respond.ts";
import { nameShape } from "../../twins/shapes.ts";

export function getStaticPaths() {
  return Object.keys(record.data.entities).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => jsonTwin(nameShape(params.id ?? ""));
