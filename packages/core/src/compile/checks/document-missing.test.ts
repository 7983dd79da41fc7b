import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("document-missing", () => {
  it("reports a folder of statements without a document, once", () => {
    const statement = (id: string) =>
      `${id}:\n  event: x\n  kind: event\n  evidence: { words: x, verified: excerpt, on: 2026-11-22 }\n`;
    const added = ["documents/watch/lost/statements.yml", "", statement("a") + statement("b")] as const;
    expect(issuesOf("document-missing", added)).toMatchObject([
      { file: added[0], line: 1, column: 1, args: { document: "watch/lost" } },
    ]);
  });
});
