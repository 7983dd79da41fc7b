/** Every indicator with its definition. */
import { record } from "../record/record.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () => jsonTwin({ indicators: Object.values(record.data.indicators) });
