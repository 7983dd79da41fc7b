/** Every door of the package as a stranger has it: packed, in an empty project, with each Node and compiler. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilers, resolutions, typing } from "../../../scripts/packed/compilers.ts";
import { nodesAtHand } from "../../../scripts/packed/nodes.ts";
import { install, type Stranger } from "../../../scripts/packed/stranger.ts";

const home = dirname(import.meta.dirname);
const NAME = "@throughline/core";
const { exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));

/** By what one writes to have them; of those with a star, one each. */
const doors = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => join(NAME, path).replace("indicators/*", "indicators/us-troops"))
  .map((path) => path.replace("documents/*", "documents/usaid-oig/oir-2023-10-to-12"));

let stranger: Stranger;
beforeAll(() => {
  stranger = install(home);
});
afterAll(() => stranger.leave());

function run(program: string, file: string, source: string): string {
  writeFileSync(join(stranger.folder, file), source);
  return stranger.run(program, [file]);
}

const PROBE = `
const figure = "militia-attacks/iraq-and-syria/2023-q4/us-interests";
const sentence = openRecord(record).sentence(figure);
recordSqlite(record).then((bytes) => {
  console.log(JSON.stringify([sentence.slice(0, 12), Buffer.from(bytes.slice(0, 6)).toString()]));
});`;
const SAID = ["At least 134", "SQLite"];

describe.each(nodesAtHand())("the packed package in Node $version", ({ program }) => {
  it("opens every door by import and by require, to the same names", () => {
    const list = JSON.stringify(doors);
    const names =
      "(all) => Object.keys(all).filter((name) => name !== 'default' && name !== 'module.exports').sort()";
    const source = `import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      const names = ${names};
      const opened = [];
      for (const door of ${list}) opened.push([door, names(await import(door)), names(require(door))]);
      console.log(JSON.stringify(opened));`;
    const opened: [string, string[], string[]][] = JSON.parse(run(program, "doors.mjs", source));
    expect(opened).toHaveLength(doors.length);
    for (const [door, imported, required] of opened) {
      expect([door, imported.length > 0, imported]).toEqual([door, true, required]);
    }
  });

  it("reads and exports the record, imported and required", () => {
    const imported = `import { openRecord } from "${NAME}"; import { record } from "${NAME}/record";
      import { recordSqlite } from "${NAME}/export/sqlite";${PROBE}`;
    expect(JSON.parse(run(program, "imported.mjs", imported))).toEqual(SAID);
    const required = `const { openRecord } = require("${NAME}"); const { recordSqlite } = require("${NAME}/export/sqlite");
      const record = require("${NAME}/record.json");${PROBE}`;
    expect(JSON.parse(run(program, "required.cjs", required))).toEqual(SAID);
  });
});

const typed = `
${doors.map((door, at) => `import * as door${at} from "${door}";`).join("\n")}
import { openRecord, type Reader } from "${NAME}";
import { type FigureId, record } from "${NAME}/record";
const reader: Reader = openRecord(record);
const known: FigureId = "militia-attacks/iraq-and-syria/2023-q4/us-interests";
// @ts-expect-error an id with a slip of the finger is none
const slip: FigureId = "militia-atacks/iraq-and-syria/2023-q4/us-interests";
export const all = [reader, known, slip, ${doors.map((_, at) => `door${at}`).join(", ")}];
`;

const versions = Object.keys(compilers) as (keyof typeof compilers)[];

describe.each(versions)("under TypeScript %s", (version) => {
  // The documents' types take a compiler seconds, so those who ask as bundlers do are one compiler's.
  it.each(version === "7" ? resolutions : (["nodenext"] as const))(
    "types every door with %s resolution",
    (resolution) => {
      writeFileSync(join(stranger.folder, "typed.mts"), typed);
      const { program, args } = typing(version, {
        from: import.meta.filename,
        file: "typed.mts",
        resolution,
      });
      expect(stranger.run(program, args)).toBe("");
    },
  );
});
