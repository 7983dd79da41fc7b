/** What the search page reads: every thing with a page, in words. */

import { entries, retired } from "../search/entries.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () => jsonTwin({ entries: entries(), retired: retired() });
