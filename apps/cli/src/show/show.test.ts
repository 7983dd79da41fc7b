import { describe, expect, it } from "vitest";
import { fixture, runHere, runWith } from "../../test/fixture.ts";

const FIGURE = "inspections/both-coasts/2024-q1";

const NIGHT = "harbour-office/report-2024-q3#inspections-at-night";

/** Q3 as the sum of two statements that make less. */
const faulty = {
  id: "by-hour",
  total: "harbour-office/report-2024-q3#inspections",
  of: [NIGHT, NIGHT],
  because: "a test",
  faulty: "the page prints 55",
  sum: { bound: "exactly", value: 10 },
};

/** `changed` takes the place of parts of the record. */
async function show(id: string, changed: Record<string, unknown> = {}): Promise<string> {
  const files = { "record.json": JSON.stringify({ ...fixture, ...changed }) };
  const { code, out, err } = await runWith({ files }, "show", id, "--record", "record.json");
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

  it("sets parts beside their total from either side, and flags a sum that is wrong on the page", async () => {
    for (const id of ["inspections/both-coasts/2024-q3", NIGHT]) {
      const page = (await show(id, { totals: { "by-hour": faulty } })).replace(/\s+/gu, " ");
      expect(page).toMatch(/parts and total total: 55 lighthouse inspections on both coasts, .* part: 5 /u);
      expect(page).toContain("does not add up: the parts make 10 inspections (our sum); the page prints 55");
    }
    expect(await show(NIGHT, { totals: { "by-hour": { ...faulty, faulty: null } } })).toContain(
      "  adds up: ",
    );
  });

  it("says where a report speaks of another time than its own, and what its publisher revised", async () => {
    const statements = {
      ...fixture.statements,
      [NIGHT]: {
        ...fixture.statements[NIGHT],
        outside: "it looks back",
        revised: { on: "2024-10-20", because: "a corrected table" },
      },
    };
    const page = await show(NIGHT, { statements });
    expect(page).toMatch(/outside the report’s period +it looks back\n/u);
    expect(page).toMatch(/revised by its publisher +2024-10-20: a corrected table\n/u);
    expect(await show("inspections/both-coasts/2024-q3/at-night", { statements })).toContain(
      "    outside the report’s period: it looks back\n",
    );
  });

  it("shows which periods of a series the record has, and what stands on either side of a report", async () => {
    expect(await show("harbour-reports")).toMatch(/year +January to March +April to June.*\n {2}2024 +read/u);
    const page = await show("harbour-office/report-2024-q1");
    expect(page).toContain("April to June 2024: not known");
  });

  it("says at a figure what its report holds that was not read", async () => {
    expect(await show(FIGURE)).toMatch(/not read there\n {2}the annex: it was not published/u);
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
