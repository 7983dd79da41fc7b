import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { shelves } from "./shelves.ts";

describe("the shelves of the documents", () => {
  const all = shelves();

  it("hold every document once", () => {
    const ids = all.flatMap(({ documents }) => documents.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      record
        .documents()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("keep a series together, whoever published its parts", () => {
    const series = all.find(({ id }) => id === "lead-ig-oir");
    expect(new Set(series?.documents.map(({ publisher }) => publisher)).size).toBeGreaterThan(1);
    expect(new Set(series?.documents.map((document) => document.series?.id))).toEqual(
      new Set(["lead-ig-oir"]),
    );
  });

  it("have addresses of their own", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
