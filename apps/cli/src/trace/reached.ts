/** Whether any step changed something at or above a level. An agreement never counts, as in a check. */
import type { Trace } from "@throughline/sdk/checker";
import { isGrave, type Level } from "../check/level.ts";

export function isReached({ threads }: Trace, level: Level): boolean {
  return threads.some(({ passages }) =>
    passages.some((one) =>
      [one?.before, one?.source].some(
        (held) => held != null && held.verdict !== "agrees" && isGrave(held.severity, level),
      ),
    ),
  );
}
