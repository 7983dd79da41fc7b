import { describe, expect, it } from "vitest";
import { toPeriod } from "../../period/index.ts";
import type { QuotationStatement } from "../../schema/record.ts";
import { claim, groundOf, retells } from "../fixture.ts";
import type { FigureClaim, Said } from "../ground.ts";
import { deriveAllDrift, deriveDrift } from "./drift.ts";

const documents = {
  "watch/report": { standing: "primary", publisher: "watch" },
  "gazette/story": { standing: "press", publisher: "gazette" },
} as const;

type Parts = Partial<Omit<FigureClaim, "id" | "document" | "kind">>;

/** The differences between a claim of the Watch and its retelling, as "code from>to". */
function drift(source: Parts, retelling: Parts): string[] {
  const from = claim("watch/report#x", source);
  const to = claim("gazette/story#x", { retells: retells(from.id), ...source, ...retelling });
  return deriveDrift(from, to, groundOf([from, to], documents)).differences.map(
    ({ code, from: before, to: after }) => `${code} ${before}>${after}`,
  );
}

const period = (edtf: string) => toPeriod(edtf, "interval");
const asOf = (edtf: string) => toPeriod(edtf, "as-of");
const who = (id: string | null, as: string | null = null) => ({ id, as });

describe("deriveDrift", () => {
  it("has no differences for a faithful retelling", () => {
    expect(drift({}, {})).toEqual([]);
  });

  it.each<[string, Parts, Parts, string[]]>([
    [
      "a period of the same days in other words",
      { period: period("2022-10-01/2022-12-31") },
      { period: period("2022-10/2022-12") },
      [],
    ],
    ["another period", {}, { period: period("2022-09") }, ["period-differs October 2022>September 2022"]],
    ["a period left out", {}, { period: null }, ["period-dropped October 2022>null"]],
    ["a coarser date of counting", { period: asOf("2022-12-31") }, { period: asOf("2022-12") }, []],
    [
      "a finer date of counting",
      { period: asOf("2022-12") },
      { period: asOf("2022-12-31") },
      ["period-differs as of December 2022>as of 31 December 2022"],
    ],
    ["a period that the source lacks", { period: null }, { period: period("2022") }, []],
    ["another place", {}, { place: "west" }, ["place-differs east>west"]],
    ["a place left out", {}, { place: null }, ["place-dropped east>null"]],
    ["a place that the source lacks", { place: null }, { place: "west" }, []],
    [
      "another target",
      { dimensions: { target: "farms" } },
      { dimensions: { target: "barns" } },
      ["target-differs farms>barns"],
    ],
    [
      "a target left out",
      { dimensions: { target: "farms" } },
      { dimensions: {} },
      ["target-differs farms>null"],
    ],
    [
      "another thing counted",
      { dimensions: { method: "fire" } },
      { dimensions: { method: "frost" } },
      ["unit-differs fire>frost"],
    ],
    [
      "readiness told as an order",
      { modality: "readiness" },
      { modality: "ordered" },
      ["modality-differs readiness>ordered"],
    ],
    [
      "another actor",
      { actors: { attacker: who("dragons") } },
      { actors: { attacker: who("wyverns") } },
      ["actor-differs dragons>wyverns"],
    ],
    [
      "an actor by a right name",
      { actors: { attacker: who("dragons") } },
      { actors: { attacker: who(null, "Northern Dragons") } },
      [],
    ],
    [
      "an actor by no known name",
      { actors: { attacker: who("dragons") } },
      { actors: { attacker: who(null, "monsters") } },
      ["actor-differs dragons>monsters"],
    ],
    ["an actor left out", { actors: { attacker: who("dragons") } }, { actors: {} }, []],
    [
      "another target in the role",
      { actors: { target: who("watch") } },
      { actors: { target: who("gazette") } },
      ["target-differs watch>gazette"],
    ],
    [
      "a dropped bound",
      { quantity: { bound: "at-least", value: 134 } },
      { quantity: { bound: "exactly", value: 134 } },
      ["bound-dropped at least 134>134"],
    ],
  ])("names %s", (_, source, retelling, differences) => {
    expect(drift(source, retelling)).toEqual(differences);
  });

  it("lets a retelling name the source's publisher, its owner, or anybody in its chain", () => {
    const told = (id: string) => [{ who: who(id), verb: "said", to: null }];
    const attribution = [{ who: who("dragons"), verb: "told", to: who("watch") }];
    for (const teller of ["watch", "crown", "dragons"]) {
      expect(drift({ attribution }, { attribution: told(teller) })).toEqual([]);
    }
    expect(drift({ attribution }, { attribution: told("wyverns") })).toEqual([
      "attribution-differs dragons>wyverns",
    ]);
    expect(drift({}, { attribution: told("wyverns") })).toEqual(["attribution-differs watch>wyverns"]);
    expect(drift({ attribution }, { attribution: [] })).toEqual([]);
    expect(drift({}, { attribution: [{ who: who(null, "a monitor"), verb: "said", to: null }] })).toEqual([]);
  });

  it("adds what a curator says, and gives computed differences their reason", () => {
    const from = claim("watch/report#x", { place: "east" });
    const changes = [
      { code: "place-dropped" as const, because: "only in the headline" },
      { code: "name-garbled" as const, because: "the operation" },
    ];
    const to = claim("gazette/story#x", { place: null, retells: { of: from.id, inferred: null, changes } });
    expect(deriveDrift(from, to, groundOf([from, to], documents)).differences).toEqual([
      { code: "place-dropped", from: "east", to: null, by: "computed", because: "only in the headline" },
      { code: "name-garbled", from: null, to: null, by: "authored", because: "the operation" },
    ]);
  });

  it("compares a retelling of an event by its places", () => {
    const {
      quantity: _,
      indicator: __,
      dimensions: ___,
      measure: ____,
      ...shared
    } = claim("watch/report#x", { place: null });
    const event = (id: string, places: string[]): Said => ({
      ...shared,
      id,
      kind: "event",
      event: "a visit",
      places,
    });
    const from = event("watch/report#x", ["east", "west"]);
    const codes = (places: string[]) =>
      deriveDrift(from, event("gazette/story#x", places), groundOf([from], documents)).differences.map(
        ({ code, from: lost }) => [code, lost],
      );
    expect(codes(["west", "east"])).toEqual([]);
    expect(codes(["west"])).toEqual([["place-dropped", "east"]]);
    expect(codes(["west", "vales"])).toEqual([["place-differs", "east, west"]]);
  });
});

describe("deriveAllDrift", () => {
  it("has an entry for every link, an empty one where nothing changed", () => {
    const from = claim("watch/report#x");
    const to = claim("gazette/story#x", { retells: retells(from.id) });
    expect(deriveAllDrift(groundOf([from, to], documents), {})).toEqual({
      "gazette/story#x": { retelling: "gazette/story#x", of: "watch/report#x", differences: [] },
    });
  });
});

describe("quotations", () => {
  const { quantity: _, indicator: __, dimensions: ___, measure: ____, ...shared } = claim("watch/report#q");
  const quotation = (words: string): QuotationStatement => ({
    ...shared,
    kind: "quotation",
    quotation: words,
  });
  const codes = (from: string, to: string) =>
    deriveDrift(quotation(from), quotation(to), groundOf([], documents)).differences.map(({ code }) => code);

  it.each([
    ["the dragons sought to press the shepherds", "“The dragons sought to press the shepherds.”"],
    ["the dragons sought to press the shepherds", "sought to press"],
    ["sought to press", "the dragons sought to press the shepherds"],
    ["the dragons sought to press the shepherds", "the dragons ... the shepherds"],
    ["the dragons sought to press the shepherds", "to press the shepherds of both vales"],
    ["the dragons sought", "the [northern] dragons sought"],
  ])("may be cut, lengthened and marked otherwise: %s / %s", (from, to) => {
    expect(codes(from, to)).toEqual([]);
  });

  it.each([
    ["the dragons sought to press the shepherds", "the dragons attempted to press the shepherds"],
    ["the dragons sought to press the shepherds", "dragon sought to press the shepherds"],
    ["more challenging environment", "more difficult environment"],
  ])("are altered by one other word: %s / %s", (from, to) => {
    expect(codes(from, to)).toEqual(["quotation-altered"]);
  });
});
