/** What the built package lets in at each door; it needs `pnpm build` first. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** Every module that a built file imports, through the chunks beside it. */
function importsOf(entry: string): Set<string> {
  const found = new Set<string>();
  const waiting = [join(dist, entry)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const code = readFileSync(path, "utf8");
    for (const [, name = ""] of code.matchAll(
      /^(?:import\b[^"]*|var \w+ = (?:__toESM\()?require\()"([^"]+)"/gmu,
    )) {
      if (!name.startsWith(".")) found.add(name);
      else if (!waiting.includes(join(dirname(path), name))) waiting.push(join(dirname(path), name));
    }
  }
  return found;
}

describe("the built package", () => {
  it("was built", () => {
    expect(existsSync(join(dist, "record.json")), "run `pnpm build` in packages/core").toBe(true);
  });

  it.each([
    "index",
    "quantity",
    "period",
    "figures",
    "cite",
    "record",
    "export/csv",
    "export/jsonl",
    "export/datapackage",
    "export/jsonld",
  ])("imports nothing at the door %s", (door) => {
    expect([...importsOf(`${door}.js`)]).toEqual([]);
    expect([...importsOf(`${door}.cjs`)]).toEqual([]);
  });

  it("brings the schema library only where schemas are", () => {
    expect([...importsOf("schema.js")]).toEqual(["zod"]);
    const names = [...importsOf("compile.js")].map((name) => name.replace("node:", ""));
    expect(names.sort()).toEqual([
      "child_process",
      "crypto",
      "fs",
      "fs/promises",
      "js-yaml",
      "path",
      "yaml",
      "zod",
    ]);
  });

  it("opens the record that it ships, the same from every form of it", async () => {
    const { openRecord } = await import(join(dist, "index.js"));
    const { record } = await import(join(dist, "record.js"));
    expect(record).toEqual(JSON.parse(readFileSync(join(dist, "record.json"), "utf8")));
    const reader = openRecord(record);
    expect(reader.figures().length).toBeGreaterThan(50);
    for (const { id } of reader.figures()) expect(reader.sentence(id)).toMatch(/^\S.*\.$/u);
  });
});
