import assert from "node:assert/strict";
import { test } from "node:test";
import { summarize } from "./summary.mjs";

test("counts lists and tables alike", () => {
  const record = {
    meta: { version: "1.4.0", sha256: "0123456789abcdef" },
    documents: { a: {}, b: {} },
    statements: [1, 2, 3],
    figures: [],
    indicators: {},
  };
  assert.equal(
    summarize(record),
    "record 1.4.0 (sha256 0123456789ab)\n  2 documents, 3 statements, 0 figures, 0 indicators\n",
  );
});
