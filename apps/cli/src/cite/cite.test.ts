import { describe, expect, it } from "vitest";
import { fixture, runHere } from "../../test/fixture.ts";

const FIGURE = "inspections/both-coasts/2024-q1";

describe("cite", () => {
  it("gives a sentence with bound, period, place, source and the record's version", async () => {
    const { code, out } = await runHere("cite", FIGURE);
    expect(code).toBe(0);
    expect(out).toContain(
      "At least 40 lighthouse inspections on both coasts, January to March 2024 (Harbour Office",
    );
    expect(out).toContain(`Throughline record 7.0.0 (sha256 ${fixture.meta.sha256.slice(0, 12)}).\n`);
  });

  it.each([
    ["apa", /^Ada Quill\. \(2024, April 15\)\./u],
    ["bibtex", /^@misc\{harbour-office-report-2024-q1,/u],
    ["csl", /^\[\s+\{\s+"id": "harbour-office\/report-2024-q1"/u],
  ])("gives %s, bound included", async (style, shape) => {
    const { out } = await runHere("cite", FIGURE, "--style", style);
    expect(out).toMatch(shape);
    expect(out).toContain("At least 40");
  });

  it("gives programs the citation with what it cites", async () => {
    const { out } = await runHere("cite", FIGURE, "--json", "--style", "apa");
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, figure: FIGURE, style: "apa" });
  });

  it.each([
    ["inspections", "not-citable", "`inspections` is of another kind: indicator"],
    ["harbour-office/report-2024-q1#inspections", "not-citable", `its figure is \`${FIGURE}\``],
    ["inspections-and-keepers", "split-id", "it is now `inspections` and `keepers`"],
    ["lamps", "withdrawn-id", "two offices meant different things by it"],
    ["inspections/both-coasts/2024-q2", "unknown-id", `did you mean \`${FIGURE}\``],
  ])("refuses `%s` with `%s`", async (id, code, words) => {
    const ran = await runHere("cite", id);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: "" });
    expect(ran.err).toContain(`error[${code}]`);
    expect(ran.err).toContain(words);
  });

  it("names a bad style together with a bad id", async () => {
    const { err } = await runHere("cite", "nothing", "--style", "bibtx");
    expect(err).toContain("did you mean `bibtex`?");
    expect(err).toContain("error[unknown-id]");
  });
});
