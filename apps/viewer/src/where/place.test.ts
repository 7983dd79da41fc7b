import { describe, expect, it } from "vitest";
import { record } from "../record/record.ts";
import { countryNamed } from "./atlas.ts";
import { HEIGHT, WIDTH } from "./drawing.ts";
import { whereIs } from "./place.ts";

const places = Object.values(record.data.entities).filter(({ type }) => type === "place");

describe("where a place is", () => {
  it("is found in the atlas for every country of the record", () => {
    const countries = places.filter((place) => place.type === "place" && place.kind === "country");
    expect(countries.length).toBeGreaterThan(10);
    expect(countries.filter(({ name }) => countryNamed(name) === null).map(({ name }) => name)).toEqual([]);
  });

  it("is the parts of a union, and the country around a base, said to be only around it", () => {
    expect(whereIs("iraq-and-syria")).toMatchObject({ countries: ["Iraq", "Syria"], isInside: false });
    expect(whereIs("tower-22")).toMatchObject({ countries: ["Jordan"], isInside: true });
  });

  it("is not made up for a region whose extent the record does not give", () => {
    expect(whereIs("middle-east")).toBeNull();
    expect(whereIs("no-such-place")).toBeNull();
  });

  it("is drawn within its frame, in at most 8 kB", () => {
    for (const { id } of places) {
      const drawing = whereIs(id)?.drawing;
      if (drawing === undefined) continue;
      const numbers = drawing.here.match(/-?\d+/gu)?.map(Number) ?? [];
      expect(numbers.length, id).toBeGreaterThan(6);
      expect(Math.min(...numbers), id).toBeGreaterThanOrEqual(-5);
      expect(Math.max(...numbers), id).toBeLessThanOrEqual(Math.max(WIDTH, HEIGHT) + 5);
      expect(drawing.here.length + drawing.around.length, id).toBeLessThan(8000);
    }
  });
});
