import { describe, expect, it } from "vitest";
import { toPeriod } from "../period/index.ts";
import { derive } from "./derivation.ts";
import { deriveAll } from "./derivations.ts";
import { claim, entities, groundOf } from "./fixture.ts";

const period = (edtf: string) => toPeriod(edtf, "interval");
const of = (parts: Parameters<typeof claim>[1]) => claim("a/a#x", parts);

describe("derive", () => {
  it("adds up periods that follow one another", () => {
    const { value } = derive(
      "sum-over-periods",
      [
        of({ period: period("2022-09/2022-10") }),
        of({ period: period("2022-11"), quantity: { bound: "at-least", value: 5 } }),
      ],
      entities,
    );
    expect(value).toMatchObject({
      quantity: { bound: "at-least", value: 15 },
      period: { start: "2022-09-01", end: "2022-11-30", kind: "interval", reporting: false },
      place: "east",
    });
  });

  it("adds up the parts of a union of places, in any order", () => {
    const inputs = [of({ place: "west" }), of({ place: "east" })];
    expect(derive("sum-over-places", inputs, entities).value).toMatchObject({
      quantity: { bound: "exactly", value: 20 },
      place: "vales",
    });
  });

  it("takes a later part of a tally away, as a flow", () => {
    const whole = of({
      period: period("2022-10-17/2023-01-09"),
      measure: "cumulative",
      quantity: { bound: "exactly", value: 127 },
    });
    const part = of({ period: period("2023-01-04/2023-01-09"), quantity: { bound: "exactly", value: 9 } });
    expect(derive("difference", [whole, part], entities).value).toMatchObject({
      quantity: { bound: "exactly", value: 118 },
      period: { edtf: "2022-10-17/2023-01-03" },
      measure: "flow",
    });
  });

  it("takes the beginning of a tally away", () => {
    const whole = of({ period: period("2022-02-01/2022-12-31") });
    const part = of({ period: period("2022-02"), quantity: { bound: "exactly", value: 4 } });
    expect(derive("difference", [whole, part], entities).value).toMatchObject({
      quantity: { bound: "exactly", value: 6 },
      period: { edtf: "2022-03-01/2022-12-31" },
    });
  });

  it("keeps a missing part missing", () => {
    const missing = of({
      period: period("2022-11"),
      quantity: { bound: "not-available", why: "not-reported" },
    });
    expect(derive("sum-over-periods", [of({}), missing], entities).value?.quantity).toEqual({
      bound: "not-available",
      why: "not-reported",
    });
  });

  it.each([
    ["sum-over-periods", [{}, { period: period("2022-12") }], "periods-do-not-abut"],
    ["sum-over-periods", [{ period: period("2022-11") }, {}], "periods-do-not-abut"],
    ["sum-over-periods", [{}, { period: period("2022-11"), place: "west" }], "places-differ"],
    ["sum-over-periods", [{}, { period: null }], "period-missing"],
    [
      "sum-over-periods",
      [{ measure: "stock" }, { period: period("2022-11"), measure: "stock" }],
      "stock-over-periods",
    ],
    ["sum-over-places", [{}, { place: "west", period: period("2022-11") }], "periods-differ"],
    ["sum-over-places", [{}, {}], "places-are-no-union"],
    ["sum-over-places", [{}, { place: "west", modality: "claimed" }], "modalities-differ"],
    ["sum-over-places", [{}, { place: "west", dimensions: { target: "farms" } }], "dimensions-differ"],
    ["sum-over-places", [{}, { place: "west", indicator: "sheep" }], "indicators-differ"],
    ["difference", [{ period: period("2022") }, { period: period("2022-06") }], "part-outside-whole"],
    ["difference", [{}, {}], "part-outside-whole"],
    ["difference", [{ period: period("2022-10-17/..") }, {}], "part-outside-whole"],
  ] as const)("refuses %s of what does not fit: %#", (rule, parts, misfit) => {
    expect(derive(rule, parts.map(of), entities)).toEqual({ value: null, misfit });
  });
});

describe("deriveAll", () => {
  const ground = groundOf(
    [
      claim("a/a#sep", { period: period("2022-09") }),
      claim("a/a#oct", { period: period("2022-10") }),
      claim("a/a#nov", { period: period("2022-11") }),
    ],
    { "a/a": { standing: "press" } },
  );
  const sum = (...ids: string[]) => ({ rule: "sum-over-periods" as const, of: ids, because: "x" });

  it("lets a derivation rest on another, whatever their order", () => {
    const { computed, misfits } = deriveAll(
      new Map([
        ["derivations#a-all", sum("derivations#b-two", "a/a#nov")],
        ["derivations#b-two", sum("a/a#sep", "a/a#oct")],
      ]),
      ground,
    );
    expect(misfits).toEqual({});
    expect(computed["derivations#a-all"]?.quantity).toEqual({ bound: "exactly", value: 30 });
  });

  it("ends where derivations need each other", () => {
    const { computed, misfits } = deriveAll(
      new Map([
        ["derivations#a", sum("derivations#b", "a/a#nov")],
        ["derivations#b", sum("derivations#a", "a/a#nov")],
      ]),
      ground,
    );
    expect(computed).toEqual({});
    expect(misfits).toEqual({
      "derivations#a": "input-without-number",
      "derivations#b": "input-without-number",
    });
  });
});
