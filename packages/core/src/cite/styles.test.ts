import { describe, expect, it } from "vitest";
import { claim, entities, raids } from "../figures/fixture.ts";
import { toPeriod } from "../period/index.ts";
import { openRecord } from "../reading/open.ts";
import type { Document, Figure, Indicator, RecordData } from "../schema/record.ts";
import { headline } from "./headline.ts";
import { citeFigure, figureSentence } from "./styles.ts";

const indicator: Indicator = { ...raids, phrase: { one: "raid by dragons", many: "raids by dragons" } };

const document: Document = {
  id: "watch/report-1",
  title: "The watch's report & more",
  publisher: "watch",
  authors: [],
  kind: "report",
  url: "https://example.org/report_1",
  language: "en",
  published: "2023-02-09",
  revised: null,
  standing: { is: "primary", because: "it counted" },
  period: null,
  read: { extent: "excerpt", on: "2026-11-22" },
  derivedFrom: [],
  lacks: [],
  marks: [],
  coverage: [],
  statements: ["watch/report-1#raids"],
};

const figure: Figure = {
  id: "raids/vales/2022-q4/barns",
  indicator: "raids",
  dimensions: { target: "barns" },
  modality: "actual",
  measure: "flow",
  place: "vales",
  period: toPeriod("2022-10-01/2022-12-31", "interval"),
  quantity: { bound: "at-least", value: 134, printed: "at least 134" },
  source: "watch/report-1#raids",
  standing: "primary",
  status: "single",
  corroborations: [],
  conflicts: [],
  others: [],
  retellings: [],
  derivations: [],
  supersededBy: null,
};

const statement = {
  ...claim("watch/report-1#raids", {
    dimensions: figure.dimensions,
    period: figure.period,
    place: figure.place,
    quantity: figure.quantity,
  }),
  figure: figure.id,
} satisfies RecordData["statements"][string];

const record: RecordData = {
  schemaVersion: 1,
  meta: { version: "1.2.3", sha256: "abcdef0123456789" },
  indicators: { raids: indicator },
  entities: {
    ...Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, { ...entity, id }])),
  },
  series: {},
  documents: { [document.id]: document },
  statements: { [statement.id]: statement },
  derivations: {},
  figures: { [figure.id]: figure },
  drift: {},
  totals: {},
  retired: {},
};

describe("figureSentence", () => {
  it("keeps the bound in front of the number, and names the publisher and the day", () => {
    expect(figureSentence({ data: record }, figure)).toBe(
      "At least 134 raids by dragons on barns in the Vales, October to December 2022 (The Watch, 9 February 2023).",
    );
  });

  it("says of our arithmetic that it is ours", () => {
    const derivation = {
      ...statement,
      id: "derivations#raids",
      rule: "sum-over-periods" as const,
      of: [statement.id],
      because: "a quarter",
    };
    const derived = { ...record, derivations: { [derivation.id]: derivation } };
    expect(figureSentence({ data: derived }, { ...figure, source: derivation.id })).toContain(
      "(our sum of figures from The Watch, 9 February 2023)",
    );
  });

  it.each([
    [
      "readiness",
      "At least 134 raids by dragons in the Vales, ordered to be ready, October to December 2022",
    ],
    ["claimed", "At least 134 raids by dragons in the Vales, as claimed, October to December 2022"],
  ] as const)("says how a %s number is held", (modality, words) => {
    expect(figureSentence({ data: record }, { ...figure, modality, dimensions: {} })).toContain(words);
  });

  it("says a unit once where the counted thing names it", () => {
    const quantity = { bound: "more-than", value: 2_800_000_000 } as const;
    const money = {
      ...indicator,
      phrase: { one: "dollar lost", many: "dollars lost" },
      unit: { kind: "currency", one: "dollar", many: "dollars" } as const,
    };
    const share = {
      ...indicator,
      phrase: { one: "percent of barns", many: "percent of barns" },
      unit: { kind: "percent", one: "percent", many: "percent" } as const,
    };
    const told = (raids: Indicator, value: Figure["quantity"]) =>
      headline({ ...record, indicators: { raids } }, { ...figure, quantity: value, dimensions: {} });
    expect(told(money, quantity)).toMatch(/^More than 2.8 billion dollars lost in the Vales/);
    expect(told(share, { bound: "exactly", value: 64 })).toMatch(/^64 percent of barns in the Vales/);
  });

  it("puts a value’s words in the place of the indicator’s own where they stand in for them", () => {
    const value = { name: "quarter", phrase: "per quarter", insteadOf: "per month", terms: [], within: [] };
    const rate = {
      ...indicator,
      phrase: { one: "raid per month", many: "raids per month" },
      dimensions: { per: { name: "Per what", values: { quarter: value } } },
    };
    const told = (dimensions: Figure["dimensions"]) =>
      headline({ ...record, indicators: { raids: rate } }, { ...figure, dimensions });
    expect(told({})).toMatch(/^At least 134 raids per month in the Vales/);
    expect(told({ per: "quarter" })).toMatch(/^At least 134 raids per quarter in the Vales/);
  });

  it("says why a number is missing", () => {
    const quantity = { bound: "not-available", why: "not-reported" } as const;
    expect(figureSentence({ data: record }, { ...figure, quantity })).toMatch(
      /^Raids by dragons on barns in the Vales: not available, October/,
    );
  });
});

describe("citeFigure", () => {
  it("puts the record's version under every style", () => {
    for (const style of ["sentence", "apa", "bibtex", "csl"] as const) {
      expect(citeFigure(openRecord(record), figure.id, { style })).toContain("Throughline record 1.2.3");
    }
  });

  it("writes APA with the publisher as author where no person is named", () => {
    expect(citeFigure(openRecord(record), figure.id, { style: "apa" }).split("\n")[0]).toBe(
      "The Watch. (2023, February 9). The watch's report & more. https://example.org/report_1",
    );
  });

  it("escapes what TeX would read as a sign, and leaves the address alone", () => {
    const entry = citeFigure(openRecord(record), figure.id, { style: "bibtex" });
    expect(entry).toContain("title = {The watch's report \\& more},");
    expect(entry).toContain("url = {https://example.org/report_1},");
    expect(entry).toContain("@misc{watch-report-1,");
  });

  it("gives CSL the date only as far as it is known", () => {
    const dated = { ...record, documents: { [document.id]: { ...document, published: "2023-02" } } };
    const [item] = JSON.parse(citeFigure(openRecord(dated), figure.id, { style: "csl" }));
    expect(item.issued).toEqual({ "date-parts": [[2023, 2]] });
  });
});
