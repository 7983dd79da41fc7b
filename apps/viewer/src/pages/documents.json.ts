/** Every document, without its statements' content. */
import { record } from "../record/record.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () => jsonTwin({ documents: record.documents() });
