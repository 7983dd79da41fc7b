import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileRecord } from "./compile.ts";
import { smallFiles, smallRecord } from "./fixture.ts";
import { authoredSchemas } from "./json-schemas.ts";
import { placeOf } from "./layout.ts";
import { publishedFiles, publishedParts } from "./publish.ts";
import { readRecordFolder } from "./read-folder.ts";

const folder = fileURLToPath(new URL("../../record", import.meta.url));
const authored = (await readRecordFolder(folder)).files;

describe("publishedFiles", () => {
  const files = publishedFiles(smallRecord());
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? "";

  it("gives the same bytes for the same record, however its files were ordered", () => {
    const again = compileRecord([...smallFiles()].reverse(), { version: "1.2.3" }).record;
    expect(again && publishedFiles(again)).toEqual(files);
  });

  it("gives the same bytes twice for the authored record", () => {
    const build = () => {
      const { record } = compileRecord(authored, { version: "1.0.0" });
      return record && publishedFiles(record);
    };
    const first = build();
    expect(first).not.toBeNull();
    expect(build()).toEqual(first);
  }, 60_000);

  it("publishes the same data as JSON, ES module and CommonJS", () => {
    const data = JSON.parse(textOf("record.json"));
    const exports: { record?: unknown } = {};
    new Function("exports", textOf("record.cjs"))(exports);
    expect(exports.record).toEqual(data);
    const module = textOf("record.js").replace("export { record };", "return record;");
    expect(new Function(module)()).toEqual(data);
  });

  it("parses a noun of the module when it is asked for, once, and stays whole under a copy", () => {
    const module = textOf("record.js").replace("export { record };", "return record;");
    const record = new Function(module)();
    const isRead = (name: string) => Object.getOwnPropertyDescriptor(record, name)?.get === undefined;
    expect([isRead("figures"), isRead("statements")]).toEqual([false, false]);
    expect(record.figures).toBe(record.figures);
    expect([isRead("figures"), isRead("statements")]).toEqual([true, false]);
    expect(JSON.stringify({ ...record })).toBe(textOf("record.json").trimEnd());
  });

  it("names every id in a union of literals", () => {
    const types = textOf("record.d.ts");
    expect(types).toContain(
      'export type DocumentId =\n  | "gazette/story"\n  | "mirror/copy"\n  | "watch/report";',
    );
    expect(types).toContain('export type PlaceId =\n  | "east"\n  | "oakham"\n  | "vales"\n  | "west";');
    expect(types).toContain('from "./schema.js"');
    expect(textOf("record.d.cts")).toContain('from "./schema.cjs"');
  });

  it("lists every other file in the manifest, with its size and hash", () => {
    const manifest: { files: { path: string; bytes: number; sha256: string }[] } = JSON.parse(
      textOf("manifest.json"),
    );
    expect(manifest.files.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path).filter((path) => path !== "manifest.json"),
    );
    for (const { path, bytes, sha256 } of manifest.files) {
      const buffer = Buffer.from(textOf(path), "utf8");
      expect(bytes).toBe(buffer.length);
      expect(sha256).toBe(createHash("sha256").update(buffer).digest("hex"));
    }
  });
});

describe("publishedParts", () => {
  const parts = publishedParts(smallRecord());

  it("has a module and its types for each indicator and each report, and the manifest names them", () => {
    const paths = parts.map(({ path }) => path);
    expect(paths).toContain("indicators/raids.js");
    expect(paths).toContain("documents/watch/report.d.cts");
    const manifest = publishedFiles(smallRecord(), parts).at(-1);
    const named = JSON.parse(manifest?.text ?? "{}").files.map(({ path }: { path: string }) => path);
    expect(named).toEqual(expect.arrayContaining(paths));
  });

  it("knows the ids of its part only, and finds the schema from where it lies", () => {
    const types = parts.find(({ path }) => path === "documents/watch/report.d.ts")?.text ?? "";
    expect(types).toContain('from "../../schema.js"');
    expect(types).toContain('| "watch/report#raids"');
    expect(types.length).toBeLessThan(publishedFiles(smallRecord())[2]?.text.length ?? 0);
  });
});

describe("authoredSchemas", () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true });
  const schemas = authoredSchemas();
  const validators = new Map(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]));

  it.each(Object.keys(schemas))("is a JSON Schema 2020-12 with a name: %s", (kind) => {
    expect(Object.entries(schemas).find(([name]) => name === kind)?.[1]).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:throughline:schema:${kind}`,
    });
  });

  it("accepts every file of the record, of which there are many", () => {
    expect(authored.length).toBeGreaterThan(20);
    for (const { path, text } of authored.filter((file) => file.path.endsWith(".yml"))) {
      const validate = validators.get(placeOf(path)?.kind ?? "");
      validate?.(parse(text));
      expect([path, validate?.errors]).toEqual([path, null]);
    }
  });

  it.each([
    ["documents/watch/report/statements.yml", "bound: at-least", "bound: least"],
    ["documents/watch/report/statements.yml", "verified: excerpt", "verified: loosely"],
    ["documents/watch/report/document.yml", "kind: report", "kind: tome"],
    ["places.yml", "kind: city", "kind: town"],
    ["indicators/raids.yml", "measure: flow", "measures: flow"],
  ])("refuses what validate refuses in %s: %s -> %s", (path, from, to) => {
    const text = smallFiles([path, from, to]).find((file) => file.path === path)?.text ?? "";
    expect(validators.get(placeOf(path)?.kind ?? "")?.(parse(text))).toBe(false);
  });
});
