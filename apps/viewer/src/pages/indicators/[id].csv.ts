/** An indicator's figures as CSV, in the order of its lines. */
import type { APIRoute } from "astro";
import { record } from "../../record/record.ts";
import { linesOf } from "../../series/lines.ts";
import { figuresCsv } from "../../twins/csv.ts";
import { csvTwin } from "../../twins/respond.ts";

export function getStaticPaths() {
  return Object.values(record.data.indicators).map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props: { indicator } }) =>
  csvTwin(figuresCsv(linesOf(indicator.id).flatMap(({ figures }) => figures)));
