import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import type { Retold } from "./lineage.ts";
import { openRecord } from "./open.ts";

const reader = openRecord(smallRecord());

const outline = ({ statement, retellings }: Retold): unknown[] => [statement.id, ...retellings.map(outline)];

describe("lineage", () => {
  it("is the tree of those who passed a statement on, with what changed at each step", () => {
    const tree = reader.lineage("watch/report#raids");
    expect(tree).toMatchObject({
      id: "watch/report#raids",
      drift: null,
      statement: { document: "watch/report" },
    });
    expect(tree?.retellings.map(outline)).toEqual([["gazette/story#raids", ["mirror/copy#raids"]]]);
    expect(tree?.retellings[0]?.drift?.differences.map(({ code }) => code)).toEqual(["target-differs"]);
  });

  it("starts at the id asked for, with the drift that led to it", () => {
    const tree = reader.lineage("mirror/copy#raids");
    expect(tree?.retellings).toEqual([]);
    expect(tree?.drift?.of).toBe("gazette/story#raids");
  });

  it("has for a document its statements, in its own order", () => {
    const tree = reader.lineage("watch/report");
    expect(tree?.statement).toBeNull();
    expect(tree?.retellings.map(({ statement }) => statement.id)).toEqual(
      reader.document("watch/report")?.statements,
    );
  });

  it("exists for a derivation, which nobody says, and for nothing unknown", () => {
    expect(reader.lineage("derivations#raids-autumn")).toMatchObject({ statement: null, retellings: [] });
    expect(reader.lineage("raids")).toBeNull();
  });
});
