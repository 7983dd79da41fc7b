import { readFileSync } from "node:fs";
import { suppressible } from "@throughline/sdk/checker";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";
import { LEVELS } from "../check/level.ts";
import { parseConfig } from "./config.ts";

const SCHEMA = new URL("../../../../docs/reference/throughline.config.schema.json", import.meta.url);
const DROPPED =
  "The Harbour Office made at least 40 lighthouse inspections on both coasts from February to April 2024.";
const at = { name: "throughline.config.json", folder: "" };

function check(config: unknown, argv: readonly string[] = [], path = "../throughline.config.json") {
  const files = { "a.md": DROPPED, [path]: typeof config === "string" ? config : JSON.stringify(config) };
  return runWith({ files }, "check", "a.md", "--record", "record.json", ...argv);
}

describe("throughline.config.json", () => {
  it("is found in a folder above, and settles the level", async () => {
    expect((await check({ failOn: "never" })).code).toBe(0);
    expect((await check({ failOn: "never" }, [], "/throughline.config.json")).code).toBe(0);
    expect((await check({})).code).toBe(1);
  });

  it("yields to flags", async () => {
    expect((await check({ failOn: "never" }, ["--fail-on", "error"])).code).toBe(1);
  });

  it("ignores codes with a reason, where a finding has no other", async () => {
    const { code, out } = await check({ ignore: { "period-differs": "years were moved" } });
    expect(code).toBe(0);
    expect(out).toContain("1 suppressed");
    expect((await check({ ignore: { "bound-dropped": "we round" } })).code).toBe(1);
  });

  it("takes paths from its own folder", async () => {
    const files = {
      "a.md": "In March 2024 the clinic treated 340 patients.",
      "desk/report.txt": "In March 2024 the clinic treated at least 340 patients.",
      "desk/settings.json": '{ "against": "report.txt" }',
    };
    const { out } = await runWith({ files }, "check", "a.md", "--config", "desk/settings.json");
    expect(out).toContain("the source says at least 340 (desk/report.txt:1)");
  });

  it("tells everything that is wrong in it at once, before anything is checked", async () => {
    const config = {
      failon: "error",
      failOn: "warnings",
      published: "soon",
      record: 7,
      ignore: { "bond-dropped": "x" },
    };
    const { code, out, err } = await check(config, ["--format", "xml"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.match(/error\[[\w-]+\]/gu)).toEqual([
      "error[unknown-format]",
      "error[unknown-setting]",
      "error[not-a-setting]",
      "error[not-a-setting]",
      "error[not-a-date]",
      "error[not-a-setting]",
    ]);
    expect(err).toContain("did you mean `failOn`?");
    expect(err).toContain("did you mean `bound-dropped`?");
  });

  it("refuses what is no object, and a file that is not there", async () => {
    expect((await check("[]")).err).toContain("error[not-a-config]");
    expect((await check("{")).err).toContain("error[not-a-config]");
    expect((await check({}, ["--config", "none.json"])).err).toContain("error[no-such-file]");
  });
});

describe("the settings' schema", () => {
  const schema = JSON.parse(readFileSync(SCHEMA, "utf8"));
  const isValid = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);

  it.each([
    {
      $schema: "x",
      failOn: "error",
      record: "a.json",
      against: "b.txt",
      published: "2024-02-09",
      ignore: {},
    },
    { ignore: { rounded: "we round", "not-in-record": "known" } },
    { failOn: "warnings" },
    { failon: "error" },
    { ignore: { rounded: "" } },
    { ignore: { "bond-dropped": "x" } },
    { published: "soon" },
    { record: 7 },
    [],
  ])("takes what the program takes, and refuses what it refuses: %j", (value) => {
    expect(isValid(value)).toBe(parseConfig(JSON.stringify(value), at).config !== null);
  });

  it("names every level and every code", () => {
    expect([...schema.properties.failOn.enum].sort()).toEqual([...LEVELS].sort());
    expect([...schema.properties.ignore.propertyNames.enum].sort()).toEqual([...suppressible].sort());
  });
});
