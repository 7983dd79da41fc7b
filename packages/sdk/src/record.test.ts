import { describe, expect, expectTypeOf, it } from "vitest";
import { type Indicator, type IndicatorId, type Reader, record } from "./index.ts";

describe("record", () => {
  it("gives what an id of the record names", () => {
    expectTypeOf(record.indicator("militia-attacks")).toEqualTypeOf<Indicator>();
    expect(record.indicator("militia-attacks").unit.kind).toBe("count");
  });

  it("takes no id that is misspelt, and says so before the program runs", () => {
    // @ts-expect-error an `t` is missing
    expect(record.indicator("militia-atacks")).toBeNull();
    // @ts-expect-error a place of that name is not in the record
    expect(record.figures({ indicator: "militia-attacks", place: "irak" })).toEqual([]);
    // @ts-expect-error an indicator is no document
    expect(record.statements({ document: "militia-attacks" })).toEqual([]);
    // @ts-expect-error a figure is no indicator
    expect(record.series("militia-attacks/iraq-and-syria/2023-q4/us-interests").rows).toEqual([]);
  });

  it("takes any text that is known only when the program runs, and then may give null", () => {
    const typed: string = ["militia", "atacks"].join("-");
    expectTypeOf(record.indicator(typed)).toEqualTypeOf<Indicator | null>();
    expect(record.indicator(typed)).toBeNull();
    expect(record.figures({ indicator: typed })).toEqual([]);
  });

  it("is a reader as any other record is", () => {
    expectTypeOf(record).toExtend<Reader>();
    const figures = record.figures({ indicator: "militia-attacks", place: "iraq-and-syria" });
    expect(figures.length).toBeGreaterThan(1);
    expect(record.series("militia-attacks", { place: "iraq-and-syria" }).rows.length).toBeGreaterThan(1);
  });

  it("has ids that the compiler knows", () => {
    expectTypeOf<"militia-attacks">().toExtend<IndicatorId>();
    expectTypeOf<"militia-atacks">().not.toExtend<IndicatorId>();
  });
});
