/** Every figure, one entry each. */
import { record } from "../record/record.ts";
import { jsonTwin } from "../twins/respond.ts";
import { figureEntry } from "../twins/shapes.ts";

export const GET = () => jsonTwin({ figures: record.figures().map(figureEntry) });
