import assert from "node:assert/strict";
import { test } from "node:test";
import { add, countTask, NOTHING, render, renderTable } from "./tally.mjs";

const results = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
};

test("counts a check without tests of its own as one", () => {
  assert.deepEqual(countTask({ task: "build", ok: true }, undefined), { passed: 1, failed: 0, skipped: 0 });
  assert.deepEqual(countTask({ task: "build", ok: false }, undefined), { passed: 0, failed: 1, skipped: 0 });
});

test("counts the tests of a test run", () => {
  assert.deepEqual(countTask({ task: "test", ok: true }, results), { passed: 3, failed: 0, skipped: 1 });
});

test("counts a test file that could not be loaded as a failure", () => {
  const broken = { ...results, testResults: [{ status: "failed", assertionResults: [] }] };
  assert.equal(countTask({ task: "test", ok: false }, broken).failed, 1);
});

test("never calls a failed task a success, whatever its report says", () => {
  assert.equal(countTask({ task: "test", ok: false }, results).failed, 1);
});

test("mentions skipped tests only when there are some", () => {
  assert.equal(render({ passed: 2, failed: 0, skipped: 0 }), "2 passed, 0 failed");
  assert.equal(render({ passed: 2, failed: 1, skipped: 3 }), "2 passed, 1 failed, 3 skipped");
});

test("gives packages a line each and all other checks one together", () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  const table = renderTable([
    { task: { package: "a", task: "build" }, count: one },
    { task: { package: "a", task: "test" }, count: add(one, one) },
    { task: { package: "//", task: "check:format" }, count: one },
  ]);
  assert.equal(
    table,
    "  tests of a                2 passed, 0 failed\n  builds, types and checks  2 passed, 0 failed\n",
  );
  assert.equal(renderTable([]), "");
  assert.deepEqual(NOTHING, { passed: 0, failed: 0, skipped: 0 });
});
