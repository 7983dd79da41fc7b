/**
 * Who checks: this thread, until it has worked so long that more of them pay; then one more for each further core,
 * and this one goes on.
 *
 * A thread loads the program and the record before it begins, and is slow at first. So it gets one job until it has
 * answered, and the thread that is warm does the rest. The time decides who works, never what the answer is.
 */
import type { CheckedText } from "@throughline/sdk/checker";
import type { Helper, Terminal } from "../terminal/terminal.ts";
import type { Checker, Job, Task } from "./task.ts";

/** Milliseconds that one thread works before it asks for help: about what a thread takes to begin. */
const ALONE = 200;
/** Jobs that wait at each thread that has begun, so that none is idle while this one works. */
const QUEUE = 3;
/** So many answers for each core may wait for one that was asked for before them. */
const AHEAD = 16;

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

interface Hired {
  helper: Helper<Job, CheckedText>;
  waiting: number;
  /** Whether it has answered once. */
  hasBegun: boolean;
}

export function crewOf(task: Task, checker: Checker, machine: Machine): Crew {
  const hired: Hired[] = [];
  let worked = 0;
  const isPaying = () => machine.cores > 1 && worked >= ALONE;
  const free = () => {
    while (isPaying() && hired.length < machine.cores - 1)
      hired.push({ helper: machine.hire(task), waiting: 0, hasBegun: false });
    return hired.find(({ waiting, hasBegun }) => waiting < (hasBegun ? QUEUE : 1));
  };
  const checkHere = async (job: Job) => {
    // Answers of the others are heard between two jobs.
    if (hired.length > 0) await new Promise(setImmediate);
    const start = machine.now();
    const checked = machine.busy(() => checker.check(job));
    worked += machine.now() - start;
    return checked;
  };
  return {
    width: () => (isPaying() ? machine.cores * AHEAD : 1),
    check: (job) => {
      const one = free();
      return one === undefined ? checkHere(job) : askOf(one, job);
    },
    dismiss: () => {
      for (const { helper } of hired) helper.dismiss();
    },
  };
}

async function askOf(one: Hired, job: Job): Promise<CheckedText> {
  one.waiting += 1;
  try {
    return await one.helper.ask(job);
  } finally {
    one.waiting -= 1;
    one.hasBegun = true;
  }
}
