/**
 * The package as a stranger gets it: packed, installed in an empty project, imported and typed there.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilers, resolutions, typing } from "../../../scripts/packed/compilers.ts";
import { nodesAtHand } from "../../../scripts/packed/nodes.ts";
import { install, type Stranger } from "../../../scripts/packed/stranger.ts";

let stranger: Stranger;
let project: string;

beforeAll(() => {
  stranger = install(dirname(import.meta.dirname));
  project = stranger.folder;
});
afterAll(() => stranger.leave());

function run(command: string, args: string[]): string {
  return stranger.run(command, args);
}

const probe = `
const result = check("Militias attacked U.S. bases 134 times between October and December 2023.");
const finding = result.texts[0].findings[0];
console.log(JSON.stringify([finding.exact, finding.verdict, record.figures({}).length > 0]));
`;

describe("the packed package", () => {
  it("depends on nothing", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(project, "node_modules/@throughline/sdk/package.json"), "utf8"),
    );
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
  });

  it.each(nodesAtHand())("imports as ESM in Node $version", ({ program }) => {
    writeFileSync(join(project, "esm.mjs"), `import { check, record } from "@throughline/sdk";${probe}`);
    expect(JSON.parse(run(program, ["esm.mjs"]))).toEqual(["134", "differs", true]);
  });

  it.each(nodesAtHand())("requires as CommonJS in Node $version", ({ program }) => {
    writeFileSync(join(project, "cjs.cjs"), `const { check, record } = require("@throughline/sdk");${probe}`);
    expect(JSON.parse(run(program, ["cjs.cjs"]))).toEqual(["134", "differs", true]);
  });

  it.each(nodesAtHand())("is one package to who imports and who requires in Node $version", ({ program }) => {
    const same = `import { createRequire } from "node:module";
      import { record, ThroughlineError } from "@throughline/sdk/record";
      import * as all from "@throughline/sdk";
      const required = createRequire(import.meta.url)("@throughline/sdk");
      console.log(required.record === record, all.record === record, required.ThroughlineError === ThroughlineError);`;
    writeFileSync(join(project, "same.mjs"), same);
    expect(run(program, ["same.mjs"])).toBe("true true true\n");
  });

  it("loads neither the texts of the record nor the checker before they are asked for", () => {
    const loaded = `const { check, record } = require("@throughline/sdk");
      const late = () => Object.keys(require.cache).filter((path) => /(late-|-data)/.test(path)).length;
      const counts = [late()];
      record.figures({});
      counts.push(late());
      check("Militias attacked U.S. bases 134 times.");
      console.log(...counts, late());`;
    writeFileSync(join(project, "loaded.cjs"), loaded);
    expect(run(process.execPath, ["loaded.cjs"])).toBe("0 1 2\n");
  });

  it("reads the record without the schema library", () => {
    const dist = join(project, "node_modules/@throughline/sdk/dist");
    const code = readdirSync(dist).filter((name) => /[.]c?js$/u.test(name));
    expect(code.length).toBeGreaterThan(6);
    for (const name of code) expect(readFileSync(join(dist, name), "utf8")).not.toMatch(/ZodError|zod/);
  });
});

const typed = `
import { check, record, type CheckResult, type Finding } from "@throughline/sdk";
const result: CheckResult = check("at least 134 attacks", { published: "2024-02-09" });
const findings: Finding[] = result.texts.flatMap((text) => text.findings);
const bound: string | undefined = record.figures({})[0]?.quantity.bound;
// @ts-expect-error a verdict is one of four words
const wrong: Finding["verdict"] = "false";
export { bound, findings, wrong };
`;

const versions = Object.keys(compilers) as (keyof typeof compilers)[];

describe.each(versions)("under TypeScript %s", (version) => {
  it.each(resolutions)("types a project with %s resolution", (resolution) => {
    writeFileSync(join(project, "typed.mts"), typed);
    const { program, args } = typing(version, { from: import.meta.filename, file: "typed.mts", resolution });
    run(program, args);
  });
});
