import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOLDER } from "../../test/fixture.ts";
import { run } from "../run.ts";
import { fakeTerminal } from "../terminal/fake.ts";

let broken: string;

beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), "throughline-"));
  await cp(FOLDER, broken, { recursive: true });
  await writeFile(
    join(broken, "places.yml"),
    "north-cape:\n  name: North Cape\n  kind: planet\n  phrase: here\n",
  );
  await writeFile(join(broken, "people.yml"), "ada-quill: [\n");
});

afterAll(() => rm(broken, { recursive: true }));

async function validate(folder: string, ...argv: string[]) {
  const terminal = fakeTerminal({ folders: [folder, join(folder, "indicators"), join(folder, "documents")] });
  const code = await run(["validate", folder, ...argv], terminal);
  return { code, ...terminal.written };
}

describe("validate", () => {
  it("says of a sound record what it holds, and ends with 0", async () => {
    const { code, out, err } = await validate(FOLDER);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^no issues in 18 files of `.*` · 5 documents, 9 statements, 5 figures\n$/u);
  });

  it("gives every issue of every file at once, with its place, code and hint, and ends with 1", async () => {
    const { code, out } = await validate(broken);
    expect(code).toBe(1);
    expect(out).toContain(`${join(broken, "places.yml")}:3:9  error[schema]`);
    expect(out).toContain(`${join(broken, "people.yml")}:`);
    expect(out).toContain("error[yaml]");
    expect(out).toContain("error[unknown-reference]");
    const [issues, hints] = [/^\S+:\d+:\d+ {2}(error|warning)\[/gmu, /^ {2}hint: /gmu].map(
      (shape) => out.match(shape)?.length,
    );
    expect(hints).toBe(issues);
    expect(out).toMatch(new RegExp(`\\n${issues} issues in 18 files of .* \\(${issues} errors\\)\\n$`, "u"));
  });

  it("prints a line for each where that is asked for", async () => {
    const { out } = await validate(broken, "--format", "concise");
    for (const line of out.trimEnd().split("\n")) expect(line).toMatch(/^\S+\.yml:\d+:\d+: [\w-]+ \S/u);
  });

  it("gives programs the issues with their sentences", async () => {
    const { issues } = JSON.parse((await validate(broken, "--json")).out);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "schema",
        line: 3,
        column: 9,
        message: expect.any(String),
        hint: expect.any(String),
      }),
    );
    expect(JSON.parse((await validate(FOLDER, "--json")).out)).toMatchObject({
      schemaVersion: 1,
      issues: [],
    });
  });
});
