/**
 * A sign of life while something takes long: one line on stderr, for people only, never before they
 * could wonder, and gone without a trace at the end.
 */
import { visible } from "./cells.ts";
import { ERASE_LINE } from "./paint.ts";
import { lineWidth, type Screen } from "./terminal.ts";

/** Below this nobody wonders. */
const PATIENCE_MS = 300;

export interface Progress {
  /** Says what is being done. `isLong` is for a step known to take longer than anybody waits gladly. */
  show(text: string, isLong: boolean): void;
  /** Takes the line away. */
  done(): void;
}

/** `now` is in milliseconds from any start. */
export function progressOn(screen: Screen, now: () => number): Progress {
  const start = now();
  let isShown = false;
  return {
    show(text, isLong) {
      if (!screen.isTerminal || (!isLong && now() - start < PATIENCE_MS)) return;
      isShown = true;
      screen.write(`${ERASE_LINE}${visible(text).slice(0, lineWidth(screen) - 1)}`);
    },
    done() {
      if (isShown) screen.write(ERASE_LINE);
    },
  };
}
