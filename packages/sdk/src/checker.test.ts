import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../test/fixture/record.ts";
import { check as checkAtMainDoor, checkTexts as checkTextsAtMainDoor } from "./check.ts";
import { check, checkInRecord, checkTexts, explain } from "./checker.ts";

const record = fixtureRecord();
const text = "The county repaired 58 bridges from October to December 2023.";

describe("the checker without a record", () => {
  it("finds what the main door finds with the same record", () => {
    const options = { record, path: "draft.md", published: "2024-02" };
    const result = check(text, options);
    expect(result.texts[0]?.findings).not.toEqual([]);
    expect(result).toEqual(checkAtMainDoor(text, options));
    const texts = [{ path: "a", text }];
    expect(checkTexts(texts, { record })).toEqual(checkTextsAtMainDoor(texts, { record }));
  });

  it("holds texts to a document as the main door does", () => {
    const against = {
      path: "report.txt",
      text: "From October to December 2023 the county repaired at least 58 bridges.",
    };
    const result = check(text, { record, against });
    expect(result.texts[0]?.findings[0]?.verdict).toBe("differs");
    expect(result).toEqual(checkAtMainDoor(text, { record, against }));
  });

  it("finds the same where it takes no document", () => {
    const texts = [{ path: "-", text }];
    expect(checkInRecord(texts, { record })).toEqual(checkTexts(texts, { record }));
  });

  it("explains a finding that was kept without its sentences", () => {
    const [finding] = check(text, { record }).texts[0]?.findings ?? [];
    if (finding === undefined) throw new Error("nothing was found");
    const { message, hint, ...kept } = finding;
    expect(explain(kept, record)).toEqual({ message, hint });
  });
});
