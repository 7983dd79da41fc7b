/** The parts of the built package, by the names under which a stranger imports them. */
import { expect, it } from "vitest";
import { openRecord } from "../src/reading/open.ts";

/** Not known to the compiler, which reads the source and no build. */
const imported = async (door: string) => import(door);

it("gives one indicator under its id, and nothing of another", async () => {
  const { record } = await imported("@throughline/core/indicators/us-troops");
  const figures = openRecord(record).figures();
  expect(figures.length).toBeGreaterThan(10);
  expect(new Set(figures.map(({ indicator }) => indicator))).toEqual(new Set(["us-troops"]));
});

it("gives what one report says under its id, and the whole agrees", async () => {
  const [part, whole] = await Promise.all(
    ["documents/usaid-oig/oir-2023-10-to-12", "record"].map(async (door) => {
      const { record } = await imported(`@throughline/core/${door}`);
      return openRecord(record).statements({ document: "usaid-oig/oir-2023-10-to-12" });
    }),
  );
  expect(part?.length).toBeGreaterThan(3);
  expect(part).toEqual(whole);
});
