import { record } from "@throughline/sdk";
import { describe, expect, it } from "vitest";
import { slotsAround } from "./around.ts";

const report = record.document("lead-ig/oir-2023-10-to-12");

describe("the periods around a document", () => {
  it("are the one before, its own and the one after, in the order of time", () => {
    expect(slotsAround(report).map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ["July to September 2023", false],
      ["October to December 2023", true],
      ["January to March 2024", false],
    ]);
  });

  it("are none for a document of no series", () => {
    const { series, ...alone } = report;
    expect(series?.id).toBe("lead-ig-oir");
    expect(slotsAround(alone)).toEqual([]);
  });
});
