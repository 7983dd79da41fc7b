import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { mistakeForm } from "./mistake.ts";

describe("the report of a mistake", () => {
  it("is filled in with the id, the address and the record", () => {
    const form = mistakeForm(
      "raids/iceland/2023-q1",
      "https://site.example/x/",
      "https://issues.example/new?labels=data",
    );
    const { searchParams } = new URL(form ?? "");
    expect(searchParams.get("title")).toBe("Mistake: raids/iceland/2023-q1");
    expect(searchParams.get("body")).toContain(`https://site.example/x/\nrecord ${record.meta.version}`);
    expect(searchParams.get("labels")).toBe("data");
  });

  it("is no link where nobody named a form", () => {
    expect(mistakeForm("raids/iceland/2023-q1", "/x/", undefined)).toBeNull();
    expect(mistakeForm("raids/iceland/2023-q1", "/x/", "")).toBeNull();
  });
});
