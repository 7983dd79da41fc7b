import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { exportedOf } from "./fixture.ts";
import { toSarif } from "./sarif.ts";

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFileSync(path, "utf8");
// The standard's schema, as its makers publish it. It is draft 4, whose `id` newer readers refuse.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(read(resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")));
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);

const SAMPLE = read(new URL("../../../../../docs/samples/retold.md", import.meta.url).pathname);
const texts = [SAMPLE, "", "no figure", "one\n\u{1F409} 134 attacks\r\n<b>99 lighthouses</b>\u202E"];

describe("a result as SARIF", () => {
  it.each(texts)("is valid by the schema of version 2.1.0: %j", (text) => {
    validate(JSON.parse(toSarif(exportedOf(text))));
    expect(validate.errors).toBeNull();
  });

  it("has every finding, where it stands in the text", () => {
    const exported = exportedOf(SAMPLE);
    const { results } = JSON.parse(toSarif(exported)).runs[0];
    const at = results.map(({ locations }: { locations: { physicalLocation: { region: unknown } }[] }) => {
      const region = locations[0]?.physicalLocation.region as { charOffset: number; charLength: number };
      return SAMPLE.slice(region.charOffset, region.charOffset + region.charLength);
    });
    expect(at.length).toBeGreaterThan(5);
    expect(at).toEqual(exported.checked.findings.map(({ exact }) => exact));
  });
});
