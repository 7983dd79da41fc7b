/** Every thing with a page, in words. The search page reads the same in parts. */

import { entries, retired } from "../search/entries.ts";
import { jsonTwin } from "../twins/respond.ts";

export const GET = () => jsonTwin({ entries: entries(), retired: retired() });
