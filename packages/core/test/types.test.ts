/** What TypeScript makes of the built record's declarations; it needs `pnpm build` first. */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const path = fileURLToPath(new URL("./consumer.ts", import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/** The complaints about a consumer's code, which exists in memory only. */
function complaints(code: string): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, code, version) : getSourceFile.call(host, name, version);
  host.fileExists = (name) => name === path || fileExists.call(host, name);
  host.readFile = (name) => (name === path ? code : readFile.call(host, name));
  const program = ts.createProgram([path], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("the record's declarations", () => {
  it("know the ids, are a record for every reader, and refuse an id that is none", () => {
    const code = `
      import { openRecord } from "../dist/index.js";
      import { record, type FigureId, type IndicatorId, type PlaceId, type RecordIds } from "../dist/record.js";
      const reader = openRecord(record);
      const indicator: IndicatorId = "militia-attacks";
      const place: PlaceId = "iraq-and-syria";
      const name: string = record.indicators["militia-attacks"].name + record.entities[place].name;
      const ids: RecordIds["indicators"][] = [indicator];
      const bound: string | undefined = reader.figures({ indicator, place })[0]?.quantity.bound;
      // @ts-expect-error there is no such indicator
      const wrong: IndicatorId = "militia-atacks";
      // @ts-expect-error an organisation is no place
      const nowhere: PlaceId = "lead-ig";
      // @ts-expect-error a figure's id is not any text
      const figure: FigureId = name;
      export { bound, figure, ids, nowhere, wrong };
    `;
    expect(complaints(code)).toEqual([]);
  }, 60_000);
});
