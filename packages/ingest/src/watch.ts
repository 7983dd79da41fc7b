/**
 * Keeps a long reading within its limits, and lets others have their turn while it runs.
 *
 * A reader asks at the end of each piece of work, so a limit is passed by one piece at most.
 */
import { IngestError } from "./error.ts";
import type { Limits } from "./limits.ts";

/** Pages read, of how many. */
export type Progress = (done: number, total: number) => void;

/** Longer without a pause, and a pressed key or a clicked button seems to do nothing. */
const TURN_MS = 40;

export class Watch {
  readonly limits: Limits;
  readonly #signal: AbortSignal | undefined;
  readonly #progress: Progress | undefined;
  readonly #begun = performance.now();
  #turn = this.#begun;

  constructor(limits: Limits, { signal, progress }: { signal?: AbortSignal; progress?: Progress } = {}) {
    this.limits = limits;
    this.#signal = signal;
    this.#progress = progress;
  }

  /** Says how far the reading is, and gives way. Throws `interrupted` or `too-slow`. */
  async pause(done: number, total: number): Promise<void> {
    this.#progress?.(done, total);
    const now = performance.now();
    if (now - this.#turn >= TURN_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.#turn = performance.now();
    }
    this.check();
  }

  /** Throws `interrupted` or `too-slow`. */
  check(): void {
    if (this.#signal?.aborted === true) {
      throw new IngestError("interrupted", "the reading of the document was stopped", {
        hint: "start it again to read the whole",
      });
    }
    if (performance.now() - this.#begun <= this.limits.milliseconds) return;
    throw new IngestError(
      "too-slow",
      `the document takes longer than ${this.limits.milliseconds} ms to read`,
      {
        hint: "allow more time, or take out the pages that you need",
      },
    );
  }

  /** Throws `document-too-large`: `what` is counted, in the plural. */
  most(what: string, number: number, most: number): void {
    if (number <= most) return;
    throw new IngestError("document-too-large", `the document has more than ${most} ${what}`, {
      hint: "allow more, or take out the pages that you need",
    });
  }
}
