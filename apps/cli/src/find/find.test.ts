import { describe, expect, it } from "vitest";
import { runHere } from "../../test/fixture.ts";

async function idsOf(...argv: string[]): Promise<string[]> {
  const { code, out } = await runHere("find", ...argv, "--json");
  expect(code).toBe(0);
  return JSON.parse(out).figures.map(({ id }: { id: string }) => id);
}

describe("find", () => {
  it("finds by words, the likeliest first", async () => {
    expect((await idsOf("keepers", "North", "Cape"))[0]).toBe("keepers/north-cape/as-of-2024-03-31");
  });

  it("finds a figure by the number that contradicts it", async () => {
    expect((await idsOf("31", "inspections"))[0]).toBe("inspections/both-coasts/2024-q1");
  });

  it.each([
    [["--indicator", "keepers"], 2],
    [["--place", "south-bay"], 1],
    [["--place", "the Northern Cape"], 1],
    [["--place", "both-coasts"], 5],
    [["--period", "2024-q3"], 2],
    [["--period", "July to September 2024"], 2],
    [["--document", "bay-audit/count-2024-q1"], 1],
    [["--document", "harbour-office/report-2024-q1", "--indicator", "keepers"], 2],
    [[], 5],
  ])("narrows by %j to %i figures", async (argv, number) => {
    expect(await idsOf(...argv)).toHaveLength(number);
  });

  it("prints sentence, id and what to look out for", async () => {
    const { out } = await runHere("find", "--period", "2024-q1", "--indicator", "inspections");
    expect(out).toMatch(
      /^At least 40 lighthouse inspections on both coasts, January to March 2024 \(Harbour Office/u,
    );
    expect(out).toContain("\n  inspections/both-coasts/2024-q1 · contested · 1 conflict · 2 retellings\n");
    expect(out).toMatch(/\n\n1 figure in record 7\.0\.0\n$/u);
  });

  it("answers that nothing was found, which is no failure and no proof", async () => {
    expect(await runHere("find", "submarines")).toEqual({
      code: 0,
      out: "no figure found in record 7.0.0, which does not mean that there is none\n",
      err: "",
    });
    expect(await idsOf("submarines")).toEqual([]);
  });

  it("names every condition that it cannot understand, each with what is near", async () => {
    const { code, out, err } = await runHere(
      "find",
      "--indicator",
      "inspektions",
      "--place",
      "Nort Cape",
      "--period",
      "soon",
      "--document",
      "bay-audit/count",
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.match(/error\[[\w-]+\]/gu)).toEqual([
      "error[unknown-indicator]",
      "error[unknown-place]",
      "error[not-a-period]",
      "error[unknown-document]",
    ]);
    expect(err).toContain("did you mean `inspections`?");
    expect(err).toContain("did you mean `North Cape`?");
    expect(err).toContain("2023-q4");
    expect(err).toContain("did you mean `bay-audit/count-2024-q1`?");
  });
});
