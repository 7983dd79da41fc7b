/** The program as a stranger has it: packed, in an empty project, with each Node. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodesAtHand } from "../../../scripts/packed/nodes.ts";
import { install, type Stranger } from "../../../scripts/packed/stranger.ts";

let stranger: Stranger;
beforeAll(() => {
  stranger = install(dirname(import.meta.dirname));
  writeFileSync(
    join(stranger.folder, "draft.md"),
    "Militias attacked U.S. bases 134 times between October and December 2023.",
  );
});
afterAll(() => stranger.leave());

describe.each(nodesAtHand())("the packed program in Node $version", ({ program }) => {
  const run = (...argv: string[]) => {
    const { bin } = JSON.parse(
      readFileSync(join(stranger.folder, "node_modules/throughline/package.json"), "utf8"),
    );
    return stranger.run(program, [join("node_modules/throughline", bin.throughline), ...argv]);
  };

  it("checks a text", () => {
    const { texts } = JSON.parse(run("check", "draft.md", "--json", "--fail-on", "never"));
    expect(texts[0].findings[0]).toMatchObject({ exact: "134", differences: ["bound-dropped"] });
  });

  it.each(["csv", "parquet", "sqlite", "datapackage"])("exports %s", (format) => {
    const out = `${format}-of-${basename(dirname(program))}`;
    run("export", format, "--out", out);
    expect(existsSync(join(stranger.folder, out))).toBe(true);
    stranger.run("rm", ["-r", out]);
  });
});

it("comes with its manual page, its licence, and those of what is inside", () => {
  const installed = join(stranger.folder, "node_modules/throughline");
  expect(readFileSync(join(installed, "dist/throughline.1"), "utf8")).toMatch(/^\.TH "?THROUGHLINE"?/imu);
  expect(existsSync(join(installed, "LICENSE"))).toBe(true);
  const others = readFileSync(join(installed, "dist/third-party-licences.txt"), "utf8");
  // One that every command needs, one of a server, and two that only the reader of documents has.
  for (const name of ["commander", "vscode-languageserver", "unpdf", "htmlparser2"]) {
    expect(others).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "mu"));
  }
  expect(others).not.toContain("throughline ");
  expect(others.match(/Copyright|\(c\)/giu)?.length).toBeGreaterThan(10);
});
