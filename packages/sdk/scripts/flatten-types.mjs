/**
 * Spells out the types that core infers from its zod schemas, so that the SDK's types need no zod.
 *
 * tsup has put core's declarations into those of `dist`, where an inferred type is still a schema
 * (`declare const Quantity: z.ZodObject<…>`) and a question to zod (`type Quantity = z.infer<…>`). Here
 * the compiler answers the question once: the schema goes, and the alias gets the answer. What cannot be
 * answered stops the build, because a dangling import would only be noticed by those who install the SDK.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ZOD = /\bz\.|["']zod\b/;

const dist = fileURLToPath(new URL("../dist", import.meta.url));

for (const name of readdirSync(dist).filter((one) => /[.]d[.]c?ts$/.test(one))) {
  const file = join(dist, name);
  const text = flatten(file);
  const left = text.split("\n").filter((line) => ZOD.test(line));
  if (left.length > 0) {
    process.stderr.write(
      `error[zod-in-types]: \`${name}\` still needs zod\n\n  ${left.slice(0, 10).join("\n  ")}\n`,
    );
    process.exit(1);
  }
  writeFileSync(file, text);
}

function flatten(file) {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    strict: true,
    exactOptionalPropertyTypes: true,
    // zod is core's dependency and not ours, so it has to be looked for there.
    paths: { zod: [fileURLToPath(new URL("../../core/node_modules/zod", import.meta.url))] },
  });
  const source = program.getSourceFile(file);
  const schemas = new Set(source.statements.filter((one) => isSchema(one, source)).flatMap(declaredNames));
  const edits = source.statements.flatMap((one) =>
    edit(one, { source, schemas, checker: program.getTypeChecker() }),
  );
  return applyEdits(edits, readFileSync(file, "utf8"));
}

function isSchema(statement, source) {
  return ts.isVariableStatement(statement) && ZOD.test(statement.getText(source));
}

function declaredNames(statement) {
  return statement.declarationList.declarations.map((one) => one.name.text);
}

function edit(statement, { source, schemas, checker }) {
  const start = statement.getStart(source);
  const isImport = ts.isImportDeclaration(statement) && ZOD.test(statement.getText(source));
  // A schema leaves its comment behind, which then documents the type of the same name that follows.
  if (isImport || isSchema(statement, source)) return [{ start, end: statement.end, text: "" }];
  if (!ts.isTypeAliasDeclaration(statement) || !asksSchema(statement.type.getText(source), schemas))
    return [];
  const { type } = statement;
  return [
    {
      start: type.getStart(source),
      end: type.end,
      text: spell(checker.getTypeFromTypeNode(type), source, checker),
    },
  ];
}

function asksSchema(text, schemas) {
  return ZOD.test(text) || [...text.matchAll(/\btypeof (\w+)/g)].some(([, name]) => schemas.has(name));
}

function spell(type, source, checker) {
  const flags = ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias;
  const node = checker.typeToTypeNode(type, source, flags);
  return ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, node, source);
}

/** From the last to the first, so that an edit does not move those that are still to come. */
function applyEdits(edits, text) {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text)
    .replace(/\n{3,}/g, "\n\n");
}
