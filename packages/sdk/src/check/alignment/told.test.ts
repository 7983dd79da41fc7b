import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../../../test/fixture/record.ts";
import { recordSource } from "../candidate/record.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { Context } from "../mention/context.ts";
import type { Outcome } from "./align.ts";
import { Told } from "./told.ts";

const source = recordSource(fixtureRecord());
const [both, north] = ["fig/both", "fig/north"].map((id) => {
  const figure = source.figuresOf("bridges-repaired").find((each) => each.id === id);
  if (figure === undefined) throw new Error(`the fixture has ${id}`);
  return figure;
}) as [SourceFigure, SourceFigure];

const at = (paragraph: number, index = paragraph) => ({ sentence: { paragraph, index } }) as Context;

const outcome = (figure: SourceFigure, more: Partial<Outcome["best"]["relations"]> = {}) =>
  ({
    best: {
      candidate: { figure },
      relations: { value: "equal", period: "equal", place: "equal", dimension: "equal", ...more },
    },
    rivals: [],
  }) as unknown as Outcome;

describe("Told", () => {
  it("tells the sentence's scene from the paragraph's, and that from the last one's", () => {
    const told = new Told(source);
    told.add(at(3, 7), outcome(north));
    expect([at(3, 7), at(3, 8), at(9, 20)].map((context) => told.nearby(context, north))).toEqual([
      "toldHere",
      "toldNear",
      "toldBefore",
    ]);
    expect([at(3, 7), at(3, 8), at(9, 20)].map((context) => told.nearby(context, both))).toEqual([
      "timeToldHere",
      "timeToldNear",
      "timeToldBefore",
    ]);
  });

  it("lends nothing to what stands before it", () => {
    const told = new Told(source);
    told.add(at(3), outcome(north));
    expect(told.nearby(at(2), north)).toBeNull();
    expect(told.around(at(2))).toEqual([]);
  });

  it("takes a figure only where its own number stands, in its own paragraph", () => {
    const told = new Told(source);
    told.add(at(3), outcome(north));
    told.add(at(4), outcome(both, { value: "other" }));
    expect([told.isTaken(at(3), north), told.isTaken(at(4), north), told.isTaken(at(4), both)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("lends no place that was moved and no time that was not said", () => {
    const told = new Told(source);
    told.add(at(3), outcome(north, { place: "moved" }));
    told.add(at(3), outcome(north, { period: "unstated" }));
    expect(told.nearby(at(3), north)).toBeNull();
  });

  it("counts how many numbers of a document were told", () => {
    const told = new Told(source);
    expect(told.ofItsDocument(both)).toBe(0);
    told.add(at(3), outcome(north));
    told.add(at(5), outcome(both));
    expect(told.ofItsDocument(both)).toBe(2);
    expect([told.of(north), told.of({ ...north, place: "elsewhere" })]).toEqual(["series", "subject"]);
  });
});
