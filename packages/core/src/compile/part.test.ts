import { describe, expect, it } from "vitest";
import { openRecord } from "../reading/open.ts";
import { smallRecord } from "./fixture.ts";
import { documentPart, indicatorPart } from "./part.ts";

const record = smallRecord();
const whole = openRecord(record);

describe.each(Object.keys(record.indicators))("the part of the indicator %s", (indicator) => {
  const part = openRecord(indicatorPart(record, indicator));

  it("answers as the whole does what is asked of that indicator", () => {
    expect(part.figures({ indicator })).toEqual(whole.figures({ indicator }));
    expect(part.series(indicator)).toEqual(whole.series(indicator));
    for (const { id, source } of part.figures({ indicator })) {
      expect(part.sentence(id)).toBe(whole.sentence(id));
      expect(part.lineage(source)).toEqual(whole.lineage(source));
    }
  });

  it("has no figure of another, and names the version that it is of", () => {
    expect(part.figures().every((figure) => figure.indicator === indicator)).toBe(true);
    expect(part.meta).toEqual(record.meta);
  });
});

describe("documentPart", () => {
  it("has what the document says, and what others say of the same figures", () => {
    const part = openRecord(documentPart(record, "watch/report"));
    expect(part.statements({ document: "watch/report" })).toEqual(
      whole.statements({ document: "watch/report" }),
    );
    expect(part.document("watch/report")).toEqual(whole.document("watch/report"));
    expect(part.statement("gazette/story#raids")).toEqual(whole.statement("gazette/story#raids"));
    for (const { id } of part.figures()) expect(part.figure(id)).toEqual(whole.figure(id));
  });

  it("lists of another document only the statements that are there", () => {
    const { documents, statements } = documentPart(record, "mirror/copy");
    for (const document of Object.values(documents))
      for (const id of document.statements) expect(Object.keys(statements)).toContain(id);
  });

  it("has everybody who is named, and where that lies", () => {
    const { entities, documents, statements } = documentPart(record, "watch/report");
    const named = [
      ...Object.values(documents).map(({ publisher }) => publisher),
      ...Object.values(statements).map(({ place }) => place),
      ...Object.values(entities).flatMap((entity) => (entity.type === "place" ? entity.within : [])),
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => id !== null && !Object.hasOwn(entities, id))).toEqual([]);
  });
});
