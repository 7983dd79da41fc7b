import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "./tasks.mjs";

test("finds what one task printed among the lines of all", () => {
  const output = "//:check:changeset: a\n@x/core:build: b\n//:check:changeset: c\nother";
  assert.equal(linesOf({ package: "//", task: "check:changeset" }, output), "a\nc");
  assert.equal(linesOf({ package: "@x/core", task: "build" }, output), "b");
});
