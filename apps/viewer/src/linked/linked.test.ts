import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { linkedFigure, serialise } from "./linked.ts";

const figures = record.figures();
const valuesOf = (bound: string) =>
  figures
    .filter(({ quantity }) => quantity.bound === bound)
    .map((figure) => JSON.parse(serialise(linkedFigure(figure, "/")))["@graph"][0].value);

describe("a figure for machines", () => {
  it("has a value only where its document gives exactly that", () => {
    expect(valuesOf("exactly").every(({ value }) => typeof value === "number")).toBe(true);
    for (const bound of ["at-least", "more-than", "about", "between", "not-available"]) {
      expect(valuesOf(bound).filter((value) => "value" in value)).toEqual([]);
    }
  });

  it("has a least value and no greatest where it is open upwards", () => {
    for (const value of valuesOf("at-least")) {
      expect(value).toHaveProperty("minValue");
      expect(value).not.toHaveProperty("maxValue");
    }
  });

  it("cannot end the element that holds it", () => {
    expect(serialise({ name: "</script><script>" })).not.toContain("<");
  });
});
