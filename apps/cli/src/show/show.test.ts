import { describe, expect, it } from "vitest";
import { fixture, runHere } from "../../test/fixture.ts";

const FIGURE = "inspections/both-coasts/2024-q1";

async function show(id: string): Promise<string> {
  const { code, out, err } = await runHere("show", id);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

describe("show", () => {
  it("gives of a figure the sentence, the bound, who says it, and the words with their page", async () => {
    const page = await show(FIGURE);
    expect(page).toMatch(
      /^At least 40 lighthouse inspections on both coasts, January to March 2024 \(Harbour Office/u,
    );
    expect(page).toContain("value      at least 40 inspections");
    expect(page).toContain('"carried out at least 40 lighthouse inspections", p. 12');
    expect(page).toContain("harbour-office/report-2024-q1#inspections");
  });

  it("keeps the conflict beside the value", async () => {
    const page = await show(FIGURE);
    expect(page).toContain("contested");
    expect(page).toMatch(/in conflict with\n {2}31 inspections.*\n {4}Bay Audit/u);
  });

  it("hangs each retelling from what it retells, and names what it changed", async () => {
    const page = await show(FIGURE);
    const herald = page.slice(page.indexOf("passed on by"));
    expect(herald).toMatch(/\n {2}40 inspections.*\n {4}Coast Herald/u);
    expect(herald).toContain("    bound dropped: at least 40 → 40\n");
    expect(herald).toContain("    place dropped: North Cape and South Bay → (not said)\n");
    expect(herald).toMatch(/\n {4}↳ 40 inspections.*\n {8}Sea Blog/u);
    expect(herald.indexOf("Sea Blog")).toBeGreaterThan(herald.indexOf("Coast Herald"));
  });

  it("never shows a number that the source withheld", async () => {
    expect(await show("keepers/south-bay/as-of-2024-03-31")).toMatch(/value +withheld/u);
  });

  it("shows what a statement passes on, by whose inference, and what it changed", async () => {
    const page = await show("coast-herald/more-inspections#inspections");
    expect(page).toMatch(
      /passes on +harbour-office\/report-2024-q1#inspections \(our inference: it names the report/u,
    );
    expect(page).toContain("told by    Harbour Office said");
    expect(page).toMatch(/against what it passes on\n {2}bound dropped: at least 40 → 40/u);
  });

  it.each([
    ["harbour-office/report-2024-q1", "primary: the office inspects and counts"],
    ["harbour-office/report-2024-q1", "the annex: it was not published"],
    ["sea-blog/inspections", 'name garbled: "Operation Ready Lamp" for operation-steady-lamp'],
    ["inspections", "Visits to a lighthouse that ended with a signed sheet."],
    ["inspections", "throughline series inspections"],
    ["harbour-office", '"Harbor Ofice" (sea-blog/inspections)'],
    ["both-coasts", "North Cape, South Bay"],
    ["ada-quill", "harbour master"],
    ["operation-steady-lamp", "Operation Ready Lamp"],
    ["harbour-reports", "harbour-office/report-2024-q3"],
    ["coast-herald/more-inspections#keepers-tired", "“we are tired”"],
  ])("shows of `%s`: %s", async (id, words) => {
    expect((await show(id)).replace(/\s+/gu, " ")).toContain(words);
  });

  it("follows an id that moved, and says so", async () => {
    expect(await show("checks")).toMatch(/^`checks` is now `inspections`\n\nInspections of lighthouses/u);
  });

  it("says into what an id was split, and why one was withdrawn", async () => {
    expect(await show("inspections-and-keepers")).toContain(
      "was split; it is now\n  inspections\n  keepers\n",
    );
    expect(await show("lamps")).toContain(
      "was withdrawn from the record: two offices meant different things by it",
    );
  });

  it("offers the nearest for an unknown id, and ends with 2", async () => {
    expect(await runHere("show", "inspektions")).toEqual({
      code: 2,
      out: "",
      err: "error[unknown-id]: nothing in the record is called `inspektions`\n\nhint: did you mean `inspections`?\n",
    });
  });

  it("does not take the name of a property for an id", async () => {
    expect((await runHere("show", "constructor")).code).toBe(2);
  });

  it("gives programs the thing itself, with the statements a figure names", async () => {
    const { out } = await runHere("show", FIGURE, "--json");
    const shown = JSON.parse(out);
    expect(shown).toMatchObject({
      schemaVersion: 1,
      record: fixture.meta,
      found: "figure",
      movedFrom: null,
      value: { id: FIGURE, quantity: { bound: "at-least", value: 40 } },
    });
    expect(Object.keys(shown.statements).sort()).toEqual([
      "bay-audit/count-2024-q1#inspections",
      "coast-herald/more-inspections#inspections",
      "harbour-office/report-2024-q1#inspections",
      "sea-blog/inspections#inspections",
    ]);
  });

  it("shows every single thing of the record without a fault", async () => {
    const { indicators, entities, series, documents, statements, derivations, figures } = fixture;
    for (const things of [indicators, entities, series, documents, statements, derivations, figures]) {
      for (const id of Object.keys(things)) expect(await show(id)).not.toMatch(/undefined|null|\[object/u);
    }
  });
});
