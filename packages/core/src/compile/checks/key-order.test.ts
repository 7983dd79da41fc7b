import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

const report = "documents/watch/report/statements.yml";

describe("key-order", () => {
  it("wants the value first", () => {
    const change = [
      report,
      "quantity: { bound: at-least, value: 134 }\n  kind: figure",
      "kind: figure\n  quantity: { bound: at-least, value: 134 }",
    ] as const;
    expect(issuesOf("key-order", change)).toMatchObject([
      { id: "watch/report#raids", line: 6, column: 3, args: { first: "kind", expected: "quantity" } },
    ]);
  });
});
