import { describe, expect, expectTypeOf, it } from "vitest";
import { type Indicator, type IndicatorId, record } from "./index.ts";

describe("record", () => {
  it("gives what an id of the record names, and null for any other", () => {
    expectTypeOf(record.indicator("militia-attacks")).toEqualTypeOf<Indicator>();
    expectTypeOf(record.indicator("militia-atacks")).toEqualTypeOf<Indicator | null>();
    expect(record.indicator("militia-attacks").unit.kind).toBe("count");
    expect(record.indicator("militia-atacks")).toBeNull();
  });

  it("has ids that the compiler knows", () => {
    expectTypeOf<"militia-attacks">().toExtend<IndicatorId>();
    expectTypeOf<"militia-atacks">().not.toExtend<IndicatorId>();
  });
});
