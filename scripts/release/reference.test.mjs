import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { it } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const { entryPoints: packages } = readJson("typedoc.json");

/** What the compiler writes: the record as code, whose types are one list of ids after the other. */
const data = new Set(["@throughline/core/record"]);

for (const folder of packages) {
  const { name, exports } = readJson(join(folder, "package.json"));

  it(`has each door of ${name} in the API reference, by the name that one imports`, () => {
    const doors = Object.entries(exports).filter(([path, { import: esm }]) => esm && !path.includes("*"));
    const imported = doors.map(([path]) => join(name, path)).filter((path) => !data.has(path));
    const { entryPoints } = readJson(join(folder, "typedoc.json"));
    assert.ok(imported.length > 1);
    assert.deepEqual(entryPoints.map((path) => doorOf(name, folder, path)).sort(), imported.sort());
  });
}

/** As TypeDoc names a module: by its own word for itself, or else by its path. */
function doorOf(name, folder, path) {
  const source = readFileSync(join(root, folder, path), "utf8");
  const module = /^ \* @module (.+)$/m.exec(source)?.[1] ?? path.replace(/^src\/|(\/index)?\.ts$/g, "");
  return module === "index" ? name : join(name, module);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
