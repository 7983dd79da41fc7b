/** The package as a stranger has it: packed, in an empty project, with each Node. */
import { copyFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodesAtHand } from "../../../scripts/packed/nodes.ts";
import { install, type Stranger } from "../../../scripts/packed/stranger.ts";

let stranger: Stranger;
beforeAll(() => {
  stranger = install(dirname(import.meta.dirname));
  copyFileSync(join(import.meta.dirname, "story.html"), join(stranger.folder, "story.html"));
});
afterAll(() => stranger.leave());

const PROBE = `
const bytes = require("node:fs").readFileSync("story.html");
readDocument(bytes, { path: "story.html" }).then(({ text }) => console.log(text.length > 100, pageAt !== undefined));`;

describe.each(nodesAtHand())("the packed package in Node $version", ({ program }) => {
  it.each([
    [
      "imported",
      "story.mjs",
      `import { createRequire } from "node:module"; import { pageAt, readDocument } from "@throughline/ingest";
       const require = createRequire(import.meta.url);`,
    ],
    ["required", "story.cjs", 'const { pageAt, readDocument } = require("@throughline/ingest");'],
  ])("reads a page, %s", (_, file, taken) => {
    writeFileSync(join(stranger.folder, file), `${taken}${PROBE}`);
    expect(stranger.run(program, [file])).toBe("true true\n");
  });
});
