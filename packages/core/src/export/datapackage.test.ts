import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { recordPackage } from "./datapackage.ts";
import { readCsv } from "./fixture.ts";

const record = smallRecord();
const files = recordPackage(record).map(({ path, pieces }) => ({ path, text: [...pieces].join("") }));
const description = JSON.parse(files.at(-1)?.text ?? "{}");

interface Resource {
  path: string;
  schema: { fields: { name: string; type: string; constraints?: { required: boolean } }[] };
}

const described: Resource[] = description.resources;

/** What the standard asks of a value of each type in a CSV file. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu,
  integer: /^-?\d+$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
};

describe("recordPackage", () => {
  it("describes itself last, by the profile of version 2.0, with the record it is of", () => {
    expect(files.map(({ path }) => path).at(-1)).toBe("datapackage.json");
    expect(description).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: expect.stringMatching(/^[a-z0-9-]+$/u),
      version: "1.2.3",
      record: record.meta,
      licenses: [{ name: "CC0-1.0" }],
    });
  });

  it("describes every file that is there, and no other, by unique names", () => {
    const paths = description.resources.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(files.slice(0, -1).map(({ path }) => path));
    const names = description.resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/u);
  });

  it.each(described)(
    "has in $path the columns it describes, in that order, with values of their types",
    (resource) => {
      const { fields } = resource.schema;
      const [names, ...rows] = readCsv(files.find(({ path }) => path === resource.path)?.text ?? "");
      expect(names).toEqual(fields.map(({ name }) => name));
      for (const [at, { type, constraints }] of fields.entries()) {
        const values = rows.map((row) => row[at] ?? null);
        if (constraints?.required) expect(values).not.toContain(null);
        for (const value of values) if (value !== null) expect(value).toMatch(FORMS[type] ?? /$^/u);
      }
    },
  );

  it("names with each foreign key a file and a column that there are, its own by none", () => {
    const links = description.resources.flatMap(
      (resource: {
        schema: { foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[] };
      }) => resource.schema.foreignKeys ?? [],
    );
    expect(links.length).toBeGreaterThan(10);
    const names = description.resources.map(({ name }: { name: string }) => name);
    for (const { reference } of links) {
      expect([undefined, ...names]).toContain(reference.resource);
      expect(reference.fields).toEqual(["id"]);
    }
    expect(links).toContainEqual({ fields: ["superseded_by"], reference: { fields: ["id"] } });
  });
});
