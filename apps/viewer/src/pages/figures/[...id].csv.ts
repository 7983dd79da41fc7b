/** A figure as one row of CSV. */
import type { APIRoute } from "astro";
import { record } from "../../record/record.ts";
import { figuresCsv } from "../../twins/csv.ts";
import { csvTwin } from "../../twins/respond.ts";

export function getStaticPaths() {
  return record.figures().map((figure) => ({ params: { id: figure.id }, props: { figure } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  csvTwin(figuresCsv([props.figure]));
