/**
 * Checks again while the reader types: a moment after the last key, one check at a time, only the newest text.
 *
 * A check that is under way is waited for and not piled upon, so that a slow one delays the next and never the keys.
 */

/** How long after the last key. Shorter than a thought, longer than the gap between two keys. */
const PAUSE = 350;

export interface Live {
  /** The text has changed. */
  touch(): void;
  /** Forget what is waiting, because somebody asked for a check outright. */
  cancel(): void;
}

export function liveChecks(check: () => Promise<void>, pause = PAUSE): Live {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isWaiting = false;
  const run = async () => {
    if (isBusy) {
      isWaiting = true;
      return;
    }
    isBusy = true;
    isWaiting = false;
    try {
      await check();
    } finally {
      isBusy = false;
    }
    if (isWaiting) await run();
  };
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
    cancel() {
      clearTimeout(timer);
      isWaiting = false;
    },
  };
}
