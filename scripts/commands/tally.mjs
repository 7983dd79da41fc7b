/**
 * Adds up what was checked. Pure: files are read elsewhere.
 *
 * @typedef {{passed: number, failed: number, skipped: number}} Count
 */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @param {Count} a @param {Count} b @returns {Count} */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * What one finished task adds: its tests if it ran tests, otherwise one. A test task that failed without a
 * failed test to show for it (it crashed, or something it needs failed) still counts as a failure.
 *
 * @param {{task: string, ok: boolean}} task
 * @param {object | undefined} results what vitest's JSON reporter wrote
 * @returns {Count}
 */
export function countTask(task, results) {
  if (results === undefined) return { ...NOTHING, [task.ok ? "passed" : "failed"]: 1 };
  const brokenFiles = results.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((one) => one.status !== "failed"),
  );
  const failed = results.numFailedTests + brokenFiles.length;
  return {
    passed: results.numPassedTests,
    failed: task.ok ? failed : Math.max(failed, 1),
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** @param {Count} count */
export function render({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * A line for each package with tests, then one for everything else.
 *
 * @param {{task: {package: string, task: string}, count: Count}[]} counted
 */
export function renderTable(counted) {
  const isTest = ({ task }) => task.task === "test";
  const rows = counted.filter(isTest).map(({ task, count }) => [`tests of ${task.package}`, count]);
  const checks = counted.filter((one) => !isTest(one)).map(({ count }) => count);
  if (checks.length > 0) rows.push(["builds, types and checks", checks.reduce(add, NOTHING)]);
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, count]) => `  ${label.padEnd(width)}  ${render(count)}\n`).join("");
}
