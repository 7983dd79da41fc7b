import { describe, expect, it } from "vitest";
import { type Change, smallFiles } from "./fixture.ts";
import { validateFiles } from "./validate.ts";

const story = "documents/gazette/story/statements.yml";
const late = [story, "asOf: 2023-01-10", "asOf: 2023-01-22"] as const;

function codes(...changes: readonly Change[]): string[] {
  return validateFiles(smallFiles(...changes)).issues.map(({ code }) => code);
}

describe("applyExceptions", () => {
  it("covers the fault of one rule in one block", () => {
    const exception =
      "- { rule: period-after-publication, id: 'gazette/story#sheep', because: a misprint }\n";
    expect(codes(late)).toEqual(["period-after-publication"]);
    expect(codes(late, ["exceptions.yml", "", exception])).toEqual([]);
  });

  it("reports an exception that is no longer needed", () => {
    const exception = "- { rule: two-times, id: 'gazette/story#sheep', because: a misprint }\n";
    expect(codes(late, ["exceptions.yml", "", exception])).toEqual([
      "period-after-publication",
      "exception-unneeded",
    ]);
  });

  it("lets nothing that is not of its schema pass", () => {
    const exception = "- { rule: schema, id: 'gazette/story#sheep', because: why not }\n";
    expect(codes([story, "bound: about", "bound: roughly"], ["exceptions.yml", "", exception])).toEqual([
      "schema",
      "exception-unneeded",
    ]);
  });
});
