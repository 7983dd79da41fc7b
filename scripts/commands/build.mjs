/**
 * `npm run build`: installs and builds everything; throws with the failing build's own words.
 */

import { install } from "../bootstrap/install.mjs";
import { Problem } from "../bootstrap/problem.mjs";
import { failureReport, runTasks } from "../bootstrap/tasks.mjs";

export async function build({ root, env }) {
  await install(root, env);
  const tasks = await runTasks("building", ["build"], { root, env });
  const failed = tasks.filter((task) => !task.ok);
  if (failed.length === 0) return 0;
  throw new Problem("build-failed", `${failed.length} of ${tasks.length} builds failed`, {
    hint: "in an unchanged checkout this is a bug; please report it with the lines above",
    output: failureReport(tasks),
  });
}
