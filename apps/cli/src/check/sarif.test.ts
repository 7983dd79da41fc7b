import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";

const herald = `${readFileSync(new URL("../../test/texts/herald.md", import.meta.url), "utf8")}
The Harbour Office made at least 40 lighthouse inspections on both coasts from February to April 2024.
`;

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { descriptor: { id: string } }[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      kind: string;
      level: string;
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string };
          region: { charOffset: number; charLength: number; snippet: { text: string }; startLine: number };
        };
      }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

let isValid: (log: unknown) => string[];

beforeAll(() => {
  // The standard's schema, as its makers publish it. It is draft 4, whose `id` newer readers refuse.
  const require = createRequire(import.meta.url);
  const text = readFileSync(
    require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
    "utf8",
  );
  const { $schema: _, id: __, ...schema } = JSON.parse(text);
  const validate = new Ajv({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
    allErrors: true,
  }).compile(schema);
  isValid = (log) =>
    validate(log) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
});

async function check(files: Record<string, string>, ...argv: string[]): Promise<Log> {
  const flags = ["--format", "sarif", "--record", "record.json"];
  const { out } = await runWith({ files }, "check", ...Object.keys(files), ...flags, ...argv);
  return JSON.parse(out);
}

const results = async (text: string, ...argv: string[]) =>
  (await check({ "herald.md": text }, ...argv)).runs[0]?.results ?? [];
const prints = (all: Awaited<ReturnType<typeof results>>) => all.map((one) => one.partialFingerprints);

describe("check --format sarif", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["findings", { "herald.md": herald }, []],
    ["agreements too", { "herald.md": herald }, ["--verbose"]],
    ["nothing", { "empty.md": "" }, []],
    ["a file that is not there", { "a b/ü.md": herald }, ["none.md"]],
  ])("follows the standard's schema with %s", async (_, files, argv) => {
    expect(isValid(await check(files, ...argv))).toEqual([]);
  });

  it("would not follow it with a level that does not exist", async () => {
    const log = await check({ "herald.md": herald });
    const [first] = log.runs[0]?.results ?? [];
    if (first !== undefined) first.level = "fatal";
    expect(isValid(log)).not.toEqual([]);
  });

  it("points at the very words, in UTF-16 units", async () => {
    const all = await results(`🙂 ${herald}`);
    expect(all.length).toBeGreaterThan(2);
    for (const { locations } of all) {
      const { charOffset, charLength, snippet } = locations[0]?.physicalLocation.region ?? {};
      expect(`🙂 ${herald}`.substr(charOffset ?? -1, charLength)).toBe(snippet?.text);
    }
  });

  it("gives every result a rule of the run, with its meaning", async () => {
    const [run] = (await check({ "herald.md": herald })).runs;
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]).toMatchObject({
        id: ruleId,
        fullDescription: { text: /\S/u },
      });
  });

  it("puts the gravest first, and calls only differences failures", async () => {
    const all = await results(herald, "--verbose");
    const order = ["error", "warning", "note", "none"];
    const levels = all.map(({ level }) => order.indexOf(level));
    expect(levels).toEqual([...levels].sort());
    expect(new Set(all.map(({ kind, level }) => `${kind} ${level === "none"}`))).toEqual(
      new Set(["fail false", "pass true", "notApplicable true"]),
    );
  });

  it("knows a finding again when lines were added and spaces changed", async () => {
    const moved = `A new first paragraph.\n\n${herald.replaceAll(" ", "  ")}`;
    expect(prints(await results(moved)).map(Object.keys)).toEqual(
      prints(await results(herald)).map(Object.keys),
    );
    const spaced = `A new first paragraph.\n\n${herald}`;
    expect(prints(await results(spaced))).toEqual(prints(await results(herald)));
  });

  it("tells two findings in equal lines apart", async () => {
    const all = prints(await results(`${herald}\n\n${herald}`));
    expect(new Set(all.map((one) => one["throughlineFinding/v1"])).size).toBe(all.length);
  });

  it("says which inputs could not be read", async () => {
    const [run] = (await check({ "herald.md": herald }, "none.md")).runs;
    expect(run?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ descriptor: { id: "no-such-file" } }],
    });
  });

  it("writes paths as references that a collector can resolve", async () => {
    const log = await check({ "a b/ü.md": herald, "./c.md": herald });
    const uris = new Set(
      log.runs[0]?.results.map((one) => one.locations[0]?.physicalLocation.artifactLocation.uri),
    );
    expect(uris).toEqual(new Set(["a%20b/%C3%BC.md", "c.md"]));
  });
});
