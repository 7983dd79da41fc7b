/** The reports, newest period first. */
import { reports } from "../document/reports.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () => jsonTwin({ reports: reports() });
