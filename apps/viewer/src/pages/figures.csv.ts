/** Every figure, one row each. */
import { record } from "../record/record.ts";
import { figuresCsv } from "../twins/csv.ts";
import { csvTwin } from "../twins/respond.ts";

export const GET = () => csvTwin(figuresCsv(record.figures()));
