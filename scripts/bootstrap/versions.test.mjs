import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeIsFit } from "./versions.mjs";

test("keeps a host Node that runs the build tools", () => {
  for (const version of ["22.22.0", "24.15.0", "24.21.0", "26.0.0", "27.1.3"])
    assert.equal(nodeIsFit(version), true, version);
});

test("replaces a Node that is too old, or of a line that was never supported for long", () => {
  for (const version of ["20.20.2", "22.21.9", "23.11.0", "24.14.0", "25.9.0"])
    assert.equal(nodeIsFit(version), false, version);
});
