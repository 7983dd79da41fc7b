import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOLDER, fixture } from "../../test/fixture.ts";
import { run } from "../run.ts";
import { fakeTerminal } from "../terminal/fake.ts";

let checkout: string;

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), "throughline-"));
  const record = join(checkout, "packages/core/record");
  await cp(FOLDER, record, { recursive: true });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "One");
  git("tag", "v1");
  await appendFile(join(record, "people.yml"), "\nnan-reeve:\n  name: Nan Reeve\n");
  git("commit", "-qam", "Two");
  await appendFile(join(record, "people.yml"), "\nold-hand:\n  name: Old Hand\n");
});

afterAll(() => rm(checkout, { recursive: true }));

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], { cwd: checkout });
}

/** On the real folders of the checkout; `a.json` and `b.json` are two records. */
async function diff(...argv: string[]) {
  const { statements, ...rest } = fixture;
  const [[id = "", first] = [], ...others] = Object.entries(statements);
  const files = {
    "a.json": JSON.stringify(fixture),
    "b.json": JSON.stringify({
      ...rest,
      statements: { [id]: { ...first, place: null }, ...Object.fromEntries(others) },
    }),
    "c.json": JSON.stringify({ ...rest, statements: Object.fromEntries(others) }),
  };
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const terminal = { ...fakeTerminal({ files }) };
  const before = terminal.readFile;
  const readFile = (path: string, limit: number) => before(path.replace(checkout, "/desk"), limit);
  const code = await run(["diff", ...argv], { ...terminal, readFile, isFolder, cwd: checkout });
  return { code, ...terminal.written, first: id };
}

describe("diff", () => {
  it("says in words what changed between two published records", async () => {
    const { code, out, first } = await diff("a.json", "b.json");
    expect(code).toBe(0);
    expect(out).toContain(`statement ${first}  corrected by us\n  place: `);
    expect(out).toMatch(
      / → \(nothing\)\n\n1 change \(1 statement corrected by us\) from `a\.json` to `b\.json`\n/u,
    );
    expect(out).toMatch(/\nthe smallest honest version is patch: the statement `.*` was\s+corrected\n$/u);
  });

  it("ends with 1 where an id went without a word", async () => {
    const { code, out } = await diff("a.json", "c.json");
    expect(code).toBe(1);
    expect(out).toContain("removed without a word in `retired.yml`");
    expect(out).toContain("the smallest honest version is major");
  });

  it("says that nothing changed", async () => {
    const { code, out } = await diff("a.json", "a.json");
    expect({ code, out }).toEqual({
      code: 0,
      out: "nothing changed from `a.json` to `a.json`\na release would change no version\n",
    });
  });

  it("compares revisions with each other, and with the files as they are", async () => {
    const revisions = JSON.parse((await diff("v1", "HEAD", "--json")).out);
    expect(revisions).toMatchObject({
      schemaVersion: 1,
      from: { name: "v1", sha256: fixture.meta.sha256 },
      bump: { level: "minor", because: ["the entity `nan-reeve` was added"] },
      changes: [{ noun: "entity", id: "nan-reeve", kind: "added", summary: "Nan Reeve" }],
    });
    const { out } = await diff("v1");
    expect(out).toContain("entity nan-reeve  added\n  Nan Reeve\n");
    expect(out).toContain("2 changes (2 entities added) from `v1` to `packages/core/record`\n");
  });

  it.each([
    [["v9"], "unknown-revision"],
    [["--", "--help"], "unknown-revision"],
    [["none.json"], "no-such-file"],
    [[], "missing-argument"],
  ])("cannot compare %j: %s", async (argv, problem) => {
    const { code, err } = await diff(...argv);
    expect(code).toBe(2);
    expect(err).toContain(`error[${problem}]`);
  });

  it("does not compare a record whose files have errors", async () => {
    await appendFile(join(checkout, "packages/core/record/people.yml"), "\nlost: {\n");
    expect((await diff("v1")).err).toContain("error[record-has-issues]");
  });
});
