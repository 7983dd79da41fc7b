/** A thread that checks: one job in, one checked text out, until it is dismissed. */
import { parentPort, workerData } from "node:worker_threads";
import { type Checker, checkerOf, type Job, type Task } from "./task.ts";

export function serve(): void {
  const task: Task = workerData;
  let checker: Checker | null = null;
  parentPort?.on("message", (job: Job) => {
    checker ??= checkerOf(task);
    parentPort?.postMessage(checker.check(job));
  });
}
