import { describe, expect, it } from "vitest";
import { compileRecord, recordHash } from "./compile.ts";
import { smallFiles, smallRecord } from "./fixture.ts";

describe("compileRecord", () => {
  const record = smallRecord();

  it("resolves periods, parties and links, and fills in what is absent", () => {
    expect(record.statements["watch/report#raids"]).toEqual({
      id: "watch/report#raids",
      kind: "figure",
      document: "watch/report",
      quantity: { bound: "at-least", value: 134 },
      indicator: "raids",
      measure: "flow",
      dimensions: { target: "farms" },
      modality: "actual",
      period: {
        kind: "interval",
        edtf: "2022-10-01/2022-12-31",
        start: "2022-10-01",
        end: "2022-12-31",
        precision: "day",
        approximate: false,
        reporting: true,
      },
      place: "vales",
      actors: { attacker: { id: "dragons", as: null } },
      attribution: [{ who: { id: "guild", as: null }, verb: "told", to: { id: "watch", as: null } }],
      evidence: { words: "at least 134 raids on farms", verified: "excerpt", on: "2026-11-22" },
      retells: null,
      supersedes: [],
      doubt: null,
      note: null,
      figure: "raids/vales/2022-q4/farms",
    });
    expect(record.statements["gazette/story#sheep"]?.period).toMatchObject({
      kind: "as-of",
      reporting: false,
    });
  });

  it("puts a retelling with the figure of what it goes back to, whatever its own scope", () => {
    expect(Object.keys(record.figures)).toEqual([
      "raids/east/2022-10",
      "raids/east/2022-10..2022-11",
      "raids/east/2022-11",
      "raids/vales/2022-q4/farms",
      "sheep/east/as-of-2023-01-10",
    ]);
    expect(record.figures["raids/vales/2022-q4/farms"]).toMatchObject({
      quantity: { bound: "at-least", value: 134 },
      source: "watch/report#raids",
      standing: "primary",
      status: "single",
      corroborations: [],
      retellings: ["gazette/story#raids", "mirror/copy#raids"],
    });
  });

  it("computes a derivation with the bound that its inputs allow", () => {
    expect(record.derivations["derivations#raids-autumn"]).toMatchObject({
      quantity: { bound: "at-least", value: 42 },
      period: { start: "2022-10-01", end: "2022-11-30", kind: "interval" },
      figure: "raids/east/2022-10..2022-11",
    });
    expect(record.figures["raids/east/2022-10..2022-11"]).toMatchObject({
      status: "derived",
      standing: null,
    });
  });

  it("names the drift of each step, computed and authored", () => {
    const codes = (id: string) => record.drift[id]?.differences.map(({ code, by }) => `${code} ${by}`);
    expect(codes("gazette/story#raids")).toEqual(["target-differs computed"]);
    expect(codes("mirror/copy#raids")).toEqual([
      "bound-dropped computed",
      "modality-differs computed",
      "period-dropped computed",
      "place-dropped computed",
      "actor-differs authored",
    ]);
    expect(codes("mirror/copy#pressure")).toEqual(["quotation-altered computed"]);
  });

  it("gives the same record whatever the order of the files", () => {
    const files = smallFiles();
    expect(compileRecord([...files].reverse(), { version: "1.2.3" }).record).toEqual(record);
  });

  it("hashes everything but its own version", () => {
    const { meta, schemaVersion: _, ...content } = record;
    expect(meta).toEqual({ version: "1.2.3", sha256: recordHash(content) });
    const released = compileRecord(smallFiles(), { version: "2.0.0" }).record;
    expect(released?.meta).toEqual({ version: "2.0.0", sha256: meta.sha256 });
    const changed = smallRecord(["places.yml", "name: Oakham", "name: Oakum"]);
    expect(changed.meta.sha256).not.toBe(meta.sha256);
  });

  it("gives no record where there is an error, and one where there are only warnings", () => {
    const story = "documents/gazette/story/statements.yml";
    const wrong = compileRecord(smallFiles([story, "place: east", "place: esat"]), { version: "1" });
    expect(wrong).toMatchObject({ record: null, issues: [{ code: "unknown-reference" }] });
    const warned = compileRecord(
      smallFiles([story, "indicator: raids\n  dimensions: { target: barns }", "indicator: sheep"]),
      { version: "1" },
    );
    expect(warned.issues).toMatchObject([{ severity: "warning" }]);
    expect(warned.record).not.toBeNull();
  });

  it("lists a document's statements in its own order where positions are known", () => {
    const report = "documents/watch/report/statements.yml";
    const at = (start: number, words: string) =>
      `words: ${words}, position: { start: ${start}, end: ${start + words.length} }, verified: full-text`;
    const placed = smallRecord(
      [report, "words: 12 raids in October, verified: excerpt", at(5, "12 raids in October")],
      [
        report,
        "words: at least 134 raids on farms, verified: excerpt",
        at(90, "at least 134 raids on farms"),
      ],
    );
    expect(placed.documents["watch/report"]?.statements).toEqual([
      "watch/report#raids-october",
      "watch/report#raids",
      "watch/report#pressure",
      "watch/report#raids-november",
    ]);
  });
});
