/**
 * Makes declarations promise only what the code keeps: `node scripts/types/mark-type-exports.mjs <dist>`.
 *
 * A schema and the type inferred from it share a name. A door that exports only the type (`export type *`)
 * exports both once its declarations are bundled, and `Quantity.parse(…)` then passes the type check of
 * someone for whom it fails at run time. So each module is loaded, and an exported name that it does not
 * have becomes `export { type … }`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const folder = resolve(process.argv[2] ?? "dist");
for (const name of readdirSync(folder).filter((one) => one.endsWith(".js"))) {
  const module = join(folder, name);
  const declarations = [".d.ts", ".d.cts"].map((end) => module.replace(/[.]js$/, end)).filter(existsSync);
  if (declarations.length === 0) continue;
  const values = new Set(Object.keys(await import(pathToFileURL(module).href)));
  for (const file of declarations) writeFileSync(file, markTypes(readFileSync(file, "utf8"), values));
}

/** @param {string} text of a declaration file @param {Set<string>} values that its module has */
function markTypes(text, values) {
  const source = ts.createSourceFile("module.d.ts", text, ts.ScriptTarget.Latest);
  const places = source.statements
    .flatMap(specifiers)
    .filter((specifier) => !specifier.isTypeOnly && !values.has(specifier.name.text))
    .map((specifier) => specifier.getStart(source));
  return places.toReversed().reduce((done, at) => `${done.slice(0, at)}type ${done.slice(at)}`, text);
}

/** The names of `export { … }`, unless the whole of it is types already. */
function specifiers(statement) {
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
  return statement.exportClause && ts.isNamedExports(statement.exportClause)
    ? [...statement.exportClause.elements]
    : [];
}
