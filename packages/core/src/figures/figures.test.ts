import { describe, expect, it } from "vitest";
import { toPeriod } from "../period/index.ts";
import type { Quantity } from "../schema/quantity.ts";
import type { Figure } from "../schema/record.ts";
import { deriveAll } from "./derivations.ts";
import { deriveFigures } from "./figures.ts";
import { claim, groundOf, retells } from "./fixture.ts";
import type { FigureClaim } from "./ground.ts";

type Documents = Parameters<typeof groundOf>[1];

function figuresOf(statements: FigureClaim[], documents: Documents): Record<string, Figure> {
  return deriveFigures(groundOf(statements, documents), {}).figures;
}

/** The one figure that all of these make. */
function figureOf(statements: FigureClaim[], documents: Documents): Figure {
  const [figure, ...others] = Object.values(figuresOf(statements, documents));
  if (figure === undefined || others.length > 0) throw new Error("not one figure");
  return figure;
}

const exactly = (value: number): Quantity => ({ bound: "exactly", value });
const atLeast = (value: number): Quantity => ({ bound: "at-least", value });

describe("deriveFigures", () => {
  it("takes the value of the highest standing", () => {
    const statements = [claim("a/a#x", { quantity: exactly(1) }), claim("b/b#x", { quantity: exactly(2) })];
    const documents = { "a/a": { standing: "press" }, "b/b": { standing: "primary" } } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      source: "b/b#x",
      standing: "primary",
      quantity: exactly(2),
    });
  });

  it("takes the earliest published of one standing, and the first by id where dates are missing", () => {
    const statements = [claim("a/a#x"), claim("b/b#x"), claim("c/c#x")];
    const documents = {
      "a/a": { standing: "press" },
      "b/b": { standing: "press", published: "2023-02-02" },
      "c/c": { standing: "press", published: "2023-02-01" },
    } as const;
    expect(figureOf(statements, documents).source).toBe("c/c#x");
    const undated = {
      "a/a": { standing: "press" },
      "b/b": { standing: "press" },
      "c/c": { standing: "press" },
    } as const;
    expect(figureOf(statements, undated).source).toBe("a/a#x");
  });

  it("counts a consistent independent document as a corroboration, at any precision", () => {
    const statements = [
      claim("a/a#x", { quantity: exactly(134) }),
      claim("b/b#x", { quantity: atLeast(130) }),
      claim("c/c#x", { quantity: { bound: "about", value: 130 } }),
    ];
    const documents = {
      "a/a": { standing: "primary" },
      "b/b": { standing: "press" },
      "c/c": { standing: "press" },
    } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      status: "corroborated",
      corroborations: ["b/b#x", "c/c#x"],
      conflicts: [],
    });
  });

  it("keeps values that cannot hold together side by side, and says contested", () => {
    const statements = [
      claim("a/a#x", { quantity: atLeast(134) }),
      claim("b/b#x", { quantity: exactly(118) }),
    ];
    const documents = { "a/a": { standing: "primary" }, "b/b": { standing: "press" } } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      status: "contested",
      quantity: atLeast(134),
      conflicts: ["b/b#x"],
      corroborations: [],
    });
  });

  it("counts no document that derives from the value's, nor two with one ancestor, as two", () => {
    const statements = [claim("a/a#x"), claim("b/b#x"), claim("c/c#x"), claim("d/d#x")];
    const documents = {
      "a/a": { standing: "primary" },
      "b/b": { standing: "press", from: ["a/a"] },
      "c/c": { standing: "press", from: ["wire/wire"] },
      "d/d": { standing: "press", from: ["wire/wire"] },
    } as const;
    const copies = Object.fromEntries(
      Object.entries(documents).map(([id, one]) => [
        id,
        { ...one, from: "from" in one ? [...one.from] : [] },
      ]),
    );
    expect(figureOf(statements, copies)).toMatchObject({
      corroborations: ["c/c#x"],
      others: ["b/b#x", "d/d#x"],
    });
  });

  it("counts nothing said twice in one document as agreement", () => {
    expect(figureOf([claim("a/a#x"), claim("a/a#y")], { "a/a": { standing: "press" } })).toMatchObject({
      status: "single",
      others: ["a/a#y"],
    });
  });

  it("lets a paraphrase neither confirm nor contest", () => {
    const statements = [claim("a/a#x"), claim("b/b#x"), claim("c/c#x", { quantity: exactly(99) })];
    const documents = {
      "a/a": { standing: "press" },
      "b/b": { standing: "paraphrase" },
      "c/c": { standing: "paraphrase" },
    } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      status: "single",
      others: ["b/b#x", "c/c#x"],
      conflicts: [],
    });
  });

  it("prefers a number to its absence, and keeps the absence beside it", () => {
    const none: Quantity = { bound: "not-available", why: "not-reported" };
    const statements = [claim("a/a#x", { quantity: none }), claim("b/b#x", { quantity: exactly(7) })];
    const documents = { "a/a": { standing: "primary" }, "b/b": { standing: "press" } } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      source: "b/b#x",
      others: ["a/a#x"],
      status: "single",
    });
    expect(figureOf(statements.slice(0, 1), documents)).toMatchObject({ source: "a/a#x", quantity: none });
  });

  it("hangs a retelling from the figure of what it goes back to through others", () => {
    const statements = [
      claim("a/a#x"),
      claim("b/b#x", { place: "west", retells: retells("a/a#x") }),
      claim("c/c#x", { period: null, place: null, retells: retells("b/b#x") }),
    ];
    const documents = {
      "a/a": { standing: "primary" },
      "b/b": { standing: "press" },
      "c/c": { standing: "copy" },
    } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      id: "raids/east/2022-10",
      retellings: ["b/b#x", "c/c#x"],
      status: "single",
    });
  });

  it("shows a revision of the same scope as the value, the old one beside it", () => {
    const statements = [
      claim("a/a#x", { quantity: exactly(900) }),
      claim("a/b#x", { quantity: exactly(2000), supersedes: [{ of: "a/a#x", because: "corrected" }] }),
    ];
    const documents = {
      "a/a": { standing: "primary", published: "2023-01-01" },
      "a/b": { standing: "primary", published: "2024-01-01" },
    } as const;
    expect(figureOf(statements, documents)).toMatchObject({
      quantity: exactly(2000),
      status: "single",
      conflicts: [],
      others: ["a/a#x"],
      supersededBy: null,
    });
  });

  it("marks a figure that a later one of another scope replaces", () => {
    const statements = [
      claim("a/a#x"),
      claim("a/b#x", {
        period: toPeriod("2022-11", "interval"),
        supersedes: [{ of: "a/a#x", because: "corrected" }],
      }),
    ];
    const figures = figuresOf(statements, { "a/a": { standing: "primary" }, "a/b": { standing: "primary" } });
    expect(figures["raids/east/2022-10"]).toMatchObject({
      status: "superseded",
      supersededBy: { figure: "raids/east/2022-11", statement: "a/b#x", because: "corrected" },
    });
    expect(figures["raids/east/2022-11"]).toMatchObject({ status: "single", supersededBy: null });
  });

  it("shows our arithmetic alone as derived, and beside a statement as a derivation", () => {
    const statements = [
      claim("a/a#east"),
      claim("a/a#west", { place: "west" }),
      claim("a/a#copy", { place: null, retells: retells("derivations#both") }),
    ];
    const documents = { "a/a": { standing: "press" } } as const;
    const derive = (said: FigureClaim[]) => {
      const ground = groundOf(said, documents);
      const authored = new Map([
        [
          "derivations#both",
          { rule: "sum-over-places" as const, of: ["a/a#east", "a/a#west"], because: "x" },
        ],
      ]);
      return deriveFigures(ground, deriveAll(authored, ground).computed);
    };
    const { figures, figureOf } = derive(statements);
    expect(figures["raids/vales/2022-10"]).toMatchObject({
      status: "derived",
      quantity: exactly(20),
      source: "derivations#both",
      standing: null,
      retellings: ["a/a#copy"],
      derivations: [],
    });
    expect(figureOf["a/a#copy"]).toBe("raids/vales/2022-10");
    const stated = derive([...statements, claim("a/a#both", { place: "vales", quantity: exactly(21) })]);
    expect(stated.figures["raids/vales/2022-10"]).toMatchObject({
      source: "a/a#both",
      derivations: ["derivations#both"],
    });
  });

  it("does not depend on the order of the statements", () => {
    const statements = [
      claim("a/a#x"),
      claim("b/b#x", { quantity: exactly(11) }),
      claim("c/c#x"),
      claim("c/c#y", { place: "west" }),
    ];
    const documents = {
      "a/a": { standing: "press" },
      "b/b": { standing: "press" },
      "c/c": { standing: "press" },
    } as const;
    expect(figuresOf([...statements].reverse(), documents)).toEqual(figuresOf(statements, documents));
  });
});
