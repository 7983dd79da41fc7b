/** An indicator's page as data. */
import type { APIRoute } from "astro";
import { record } from "../../record/record.ts";
import { linesOf } from "../../series/lines.ts";
import { jsonTwin } from "../../twins/respond.ts";

export function getStaticPaths() {
  return Object.values(record.data.indicators).map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props: { indicator } }) =>
  jsonTwin({
    indicator,
    figures: linesOf(indicator.id).flatMap(({ figures }) => figures),
    gaps: record.series(indicator.id).gaps,
  });
