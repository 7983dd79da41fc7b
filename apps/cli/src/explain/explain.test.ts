import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";
import { glossary } from "./glossary.ts";

const explain = (...argv: string[]) => runWith({}, "explain", ...argv);

describe("explain", () => {
  it("says what a code means, with an example of either side and what to do", async () => {
    const { code, out } = await explain("bound-dropped");
    expect(code).toBe(0);
    expect(out).toMatch(/^bound-dropped {2}difference between a text and the record: bound dropped\n\n/u);
    expect(out).toMatch(/\n {2}not: {2}134 attacks\n {2}but: {2}at least 134 attacks\n/u);
  });

  it.each([
    ["not-in-record", "does not make it false"],
    ["evidence-length", "at most twelve words"],
    ["not-utf-8", "--encoding"],
    ["internal", "a bug in the program"],
  ])("knows verdicts, issues and errors as well: %s", async (code, words) => {
    expect((await explain(code)).out.replace(/\s+/gu, " ")).toContain(words);
  });

  it("takes a code as it was printed, with its grade around it", async () => {
    expect((await explain("warning[bound-dropped]")).out).toBe((await explain("bound-dropped")).out);
  });

  it("lists every code once, with a line for each", async () => {
    const { out } = await explain();
    const codes = glossary.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(out).toMatch(new RegExp(`^ {2}${code} {2,}\\S`, "mu"));
  });

  it("gives programs the parts", async () => {
    const { codes } = JSON.parse((await explain("rounded", "--json")).out);
    expect(codes).toEqual([
      expect.objectContaining({ code: "rounded", kind: "difference", wrong: "about 130 attacks" }),
    ]);
    expect(JSON.parse((await explain("--json")).out).codes).toHaveLength(glossary.length);
  });

  it("offers the nearest for an unknown code", async () => {
    const { code, err } = await explain("bond-dropped");
    expect(code).toBe(2);
    expect(err).toContain("did you mean `bound-dropped`?");
  });
});
