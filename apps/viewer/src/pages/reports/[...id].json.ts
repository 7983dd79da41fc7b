/** A report's page as data. */
import type { APIRoute } from "astro";
import { reports } from "../../document/reports.ts";
import { jsonTwin } from "../../twins/respond.ts";
import { reportShape } from "../../twins/shapes.ts";

export function getStaticPaths() {
  return reports().map((report) => ({ params: { id: report.id }, props: { report } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  jsonTwin(reportShape(props.report));
