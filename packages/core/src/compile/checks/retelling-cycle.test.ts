import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("retelling-cycle", () => {
  it("reports a circle of statements once", () => {
    const change = [
      "documents/watch/report/statements.yml",
      "words: at least 134 raids on farms, verified: excerpt, on: 2026-11-22 }",
      "words: at least 134 raids on farms, verified: excerpt, on: 2026-11-22 }\n  retells: { of: mirror/copy#raids }",
    ] as const;
    expect(issuesOf("retelling-cycle", change)).toMatchObject([
      {
        id: "gazette/story#raids",
        args: {
          chain: "gazette/story#raids -> watch/report#raids -> mirror/copy#raids -> gazette/story#raids",
        },
      },
    ]);
  });

  it("reports a derivation that needs itself", () => {
    const change = ["derivations.yml", "watch/report#raids-november", "derivations#raids-autumn"] as const;
    expect(issuesOf("retelling-cycle", change)).toMatchObject([{ id: "derivations#raids-autumn" }]);
  });

  it("reports documents that derive from each other", () => {
    const change = [
      "documents/watch/report/document.yml",
      "",
      "derivedFrom: [ { document: mirror/copy, how: republishes } ]\n",
    ] as const;
    expect(issuesOf("retelling-cycle", change)).toMatchObject([{ id: "gazette/story" }]);
  });
});
