/**
 * What the library by which the Data Package standard was made says of a package: the description, each table's schema,
 * and every row by it, with types, keys and foreign keys.
 *
 * It knows version 1, so what version 2 says in another way is said in the old one first: the profiles, and a key to rows
 * of its own table.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { recordPackage } from "./datapackage.ts";
import { recordTables } from "./tables.ts";

interface Resource {
  type?: string;
  schema: { foreignKeys?: { reference: { resource?: string } }[] };
}

const record = smallRecord();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "throughline-datapackage-"));
  for (const { path, pieces } of recordPackage(record))
    writeFileSync(join(folder, path), [...pieces].join(""));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the standard's own library", () => {
  it("finds nothing wrong with the description", async () => {
    const { valid, errors } = await load(asWritten());
    expect([valid, errors]).toEqual([true, []]);
  });

  it("reads every row of every table, each value of its type and each key to a row that is there", async () => {
    const { resources } = await load(asWritten());
    for (const resource of resources) {
      const table = recordTables(record).find(({ name }) => name.replaceAll("_", "-") === resource.name);
      const rows = await resource.read({ keyed: true, relations: true });
      expect([resource.name, rows.length]).toEqual([resource.name, [...(table?.rows() ?? [])].length]);
    }
    expect(resources.length).toBeGreaterThan(8);
  });

  it.each([
    ["a description without its tables", (all: Description) => ({ ...all, resources: undefined })],
    [
      "a column of no type that there is",
      ({ resources: [first, ...others], ...all }: Description) => {
        const schema = { ...first?.schema, fields: [{ name: "id", type: "word" }] };
        return { ...all, resources: [{ ...first, schema }, ...others] };
      },
    ],
  ])("would refuse %s", async (_, spoil) => {
    expect((await load(spoil(asWritten()))).valid).toBe(false);
  });

  it.each([
    ["a word for a number", "figures.csv", /,134,/u, ",many,"],
    ["a key to no row", "statements.csv", /,raids,/u, ",no-such-indicator,"],
  ])("would refuse %s", async (_, file, was, becomes) => {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(was);
    writeFileSync(path, text.replace(was, becomes));
    const { resources } = await load(asWritten());
    const resource = resources.find(({ name }) => file.startsWith(name));
    await expect(resource?.read({ keyed: true, relations: true })).rejects.toThrow();
    writeFileSync(path, text);
  });
});

interface Description {
  resources: Resource[];
}

function load(description: object): Promise<Package> {
  return Package.load(description, { basePath: folder });
}

function asWritten(): Description {
  const {
    $schema: _profile,
    resources,
    ...rest
  } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  return { ...rest, profile: "tabular-data-package", resources: resources.map(inVersion1) };
}

function inVersion1({ type: _type, schema, ...resource }: Resource) {
  const foreignKeys = schema.foreignKeys?.map(({ reference, ...key }) => ({
    ...key,
    reference: { resource: "", ...reference },
  }));
  return {
    ...resource,
    profile: "tabular-data-resource",
    schema: { ...schema, ...(foreignKeys && { foreignKeys }) },
  };
}
