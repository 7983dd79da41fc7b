import { describe, expect, it } from "vitest";
import { runHere, runWith } from "../../test/fixture.ts";

describe("series", () => {
  it("prints one indicator in order of time, conflicts and gaps in their places", async () => {
    const { out } = await runHere("series", "inspections");
    expect(out).toBe(
      [
        "Inspections of lighthouses (flow, in inspections)",
        "",
        "period                  value             of        where                     source          figure",
        "January to March 2024   at least 40                 North Cape and South Bay  Harbour Office  inspections/both-coasts/2024-q1",
        "  in conflict           31                                                    Bay Audit       bay-audit/count-2024-q1#inspections",
        "  gap                   nothing recorded                                                      until inspections/both-coasts/2024-q3",
        "July to September 2024  55                          North Cape and South Bay  Harbour Office  inspections/both-coasts/2024-q3",
        "July to September 2024  5                 at night  North Cape and South Bay  Harbour Office  inspections/both-coasts/2024-q3/at-night",
        "",
        "3 figures · 1 gap · 1 conflict · record 7.0.0",
        "",
      ].join("\n"),
    );
  });

  it("keeps a number that is not available as a row, and never as a zero", async () => {
    const { out } = await runHere("series", "keepers", "--place", "South Bay");
    expect(out).toMatch(/as of 31 March 2024 +withheld .*South Bay/u);
    expect(out).not.toContain("North Cape");
  });

  it("gives programs rows, running tallies and gaps", async () => {
    const { out } = await runHere("series", "inspections", "--json");
    const series = JSON.parse(out);
    expect(series.rows.map(({ id }: { id: string }) => id)).toHaveLength(3);
    expect(series.gaps).toEqual([
      { after: "inspections/both-coasts/2024-q1", before: "inspections/both-coasts/2024-q3" },
    ]);
    expect(series.cumulative).toEqual([]);
  });

  it("follows an indicator that moved, and refuses one that is unknown with the nearest", async () => {
    expect((await runHere("series", "checks")).out).toContain("Inspections of lighthouses");
    const { code, err } = await runHere("series", "keeper", "--place", "Nowhere");
    expect(code).toBe(2);
    expect(err).toContain("did you mean `keepers`?");
    expect(err).toContain("error[unknown-place]");
  });

  it("says in the table which figures their own source has replaced", async () => {
    const { out } = await runWith({}, "series", "us-troops", "--place", "syria");
    expect(out).toMatch(/^as of 18 December 2024 +900 +superseded +Syria +Reuters/mu);
    expect(out).toMatch(/^as of 19 December 2024 +about 2,000 +Syria/mu);
  });
});
