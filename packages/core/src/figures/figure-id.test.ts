import { describe, expect, it } from "vitest";
import { toPeriod } from "../period/index.ts";
import { figureId } from "./figure-id.ts";
import { claim, raids } from "./fixture.ts";

const id = (parts: Parameters<typeof claim>[1]) => figureId(claim("a/a#x", parts), raids.dimensions);

describe("figureId", () => {
  it("names the scope: indicator, place, period, dimensions, modality", () => {
    const period = toPeriod("2022-10-01/2022-12-31", "interval");
    expect(id({ period, place: "vales", dimensions: { target: "farms" }, modality: "claimed" })).toBe(
      "raids/vales/2022-q4/farms/claimed",
    );
  });

  it("says what is missing and leaves out what is usual", () => {
    expect(id({ period: null, place: null })).toBe("raids/anywhere/undated");
  });

  it("keeps dimensions in the indicator's order, however they were authored", () => {
    expect(id({ dimensions: { method: "fire", target: "barns" } })).toBe("raids/east/2022-10/barns/fire");
  });
});
