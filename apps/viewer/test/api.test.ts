import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { filesOf } from "./harness/files.ts";
import { DIST } from "./harness/site.ts";

const api = JSON.parse(readFileSync(join(DIST, "openapi.json"), "utf8"));
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema({ $id: "https://api.example/", components: api.components });

/** The answer's schema, with its references pointed at the components above. */
function validatorOf(path: string) {
  const schema = api.paths[path].get.responses[200].content["application/json"].schema;
  return ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"https://api.example/#/components/')),
  );
}

const paths: string[] = Object.keys(api.paths);
const twins = filesOf(DIST, ".json").filter(
  (file) => !/^(data|_hosting|search)\//.test(file) && file !== "openapi.json",
);
const isOf = (path: string) => {
  const [before = "", after = ""] = path.slice(1).split("{id}");
  return path.includes("{id}")
    ? (file: string) => file.startsWith(before) && file.endsWith(after)
    : (file: string) => file === before;
};

describe("the static API", () => {
  it("has a description of every file that it answers with", () => {
    const described = twins.filter((file) => paths.some((path) => isOf(path)(file)));
    expect(twins.filter((file) => !described.includes(file))).toEqual([]);
    expect(described.length).toBeGreaterThan(1000);
  });

  it.each(paths)("answers %s as its description says, every file of it", (path) => {
    const validate = validatorOf(path);
    const faults = twins.filter(isOf(path)).flatMap((file) => {
      const isValid = validate(JSON.parse(readFileSync(join(DIST, file), "utf8")));
      return isValid ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it("describes a claim so that one without its bound is refused", () => {
    const validate = ajv.compile({ $ref: "https://api.example/#/components/schemas/Quantity" });
    expect(validate({ bound: "at-least", value: 134 })).toBe(true);
    expect(validate({ value: 134 })).toBe(false);
  });
});
