/** A figure's page as data. */
import type { APIRoute } from "astro";
import { record } from "../../record/record.ts";
import { jsonTwin } from "../../twins/respond.ts";
import { figureShape } from "../../twins/shapes.ts";

export function getStaticPaths() {
  return record.figures().map((figure) => ({ params: { id: figure.id }, props: { figure } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  jsonTwin(figureShape(props.figure));
