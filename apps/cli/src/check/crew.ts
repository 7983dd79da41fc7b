/**
 * Who checks: this thread, until it has worked so long that more of them pay; then one for each core.
 *
 * A thread loads the program and the record before it begins. The time decides who works, never what the
 * answer is.
 */
import type { CheckedText } from "@throughline/sdk/checker";
import type { Helper, Terminal } from "../terminal/terminal.ts";
import type { Checker, Job, Task } from "./task.ts";

/** Milliseconds that one thread works before it asks for help: about what a thread takes to begin. */
const ALONE = 200;
/** Jobs that wait at each thread, so that none is idle while an answer is on its way. */
const QUEUE = 2;

export interface Crew {
  /** How many jobs it takes at once. */
  width(): number;
  check(job: Job): Promise<CheckedText>;
  dismiss(): void;
}

/** A machine as far as a crew needs it. */
export interface Machine extends Pick<Terminal, "busy" | "cores"> {
  hire(task: Task): Helper<Job, CheckedText>;
  /** Milliseconds from any start. */
  now(): number;
}

export function crewOf(task: Task, checker: Checker, machine: Machine): Crew {
  const helpers: { helper: Helper<Job, CheckedText>; busy: number }[] = [];
  let worked = 0;
  const isPaying = () => machine.cores > 1 && worked >= ALONE;
  return {
    width: () => (isPaying() ? machine.cores * QUEUE : 1),
    check: async (job) => {
      if (!isPaying()) {
        const start = machine.now();
        const checked = machine.busy(() => checker.check(job));
        worked += machine.now() - start;
        return checked;
      }
      while (helpers.length < machine.cores) helpers.push({ helper: machine.hire(task), busy: 0 });
      const least = helpers.reduce((a, b) => (b.busy < a.busy ? b : a));
      least.busy += 1;
      try {
        return await least.helper.ask(job);
      } finally {
        least.busy -= 1;
      }
    },
    dismiss: () => {
      for (const { helper } of helpers) helper.dismiss();
    },
  };
}
