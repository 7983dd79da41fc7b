import { readFileSync } from "node:fs";
import { checkTexts } from "@throughline/sdk/checker";
import { openRecord } from "@throughline/sdk/record";
import { describe, expect, it } from "vitest";
import { fixture, runWith } from "../../test/fixture.ts";

const herald = readFileSync(new URL("../../test/texts/herald.md", import.meta.url), "utf8");

async function stream(lines: readonly string[], ...argv: string[]) {
  const flags = ["--format", "jsonl", "--record", "record.json"];
  const { code, out, err } = await runWith({ stdin: lines.join("\n") }, "check", "-", ...flags, ...argv);
  const answers = out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { code, err, answers };
}

const text = (value: string) => JSON.stringify({ text: value });

describe("check --format jsonl -", () => {
  it("answers each line with the SDK's result for it, in the same order", async () => {
    const { code, answers, err } = await stream([
      JSON.stringify({ id: 7, path: "herald.md", text: herald }),
      JSON.stringify("They bought 312 tents."),
    ]);
    const { texts, ...stamp } = checkTexts(
      [
        { path: "herald.md", text: herald },
        { path: "-", text: "They bought 312 tents." },
      ],
      { record: openRecord(fixture) },
    );
    expect(answers).toEqual([
      { ...stamp, id: 7, ...texts[0] },
      { ...stamp, ...texts[1] },
    ]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("takes each line's own date of publication before the common one", async () => {
    const undated = "There were 55 lighthouse inspections on both coasts from July to September.";
    const { answers } = await stream(
      [text(undated), JSON.stringify({ text: undated, published: "2024-10-20" })],
      "--published=2031-10-20",
    );
    expect(answers.map(({ findings }) => findings[0].verdict)).toEqual(["not-in-record", "agrees"]);
  });

  it.each([
    ["not-json", "{"],
    ["not-a-text", "134"],
    ["not-a-text", '{"id":"a"}'],
    ["not-a-text", '{"text":"a","publised":"2024-01-01"}'],
    ["not-a-text", '{"text":"a","path":1}'],
    ["not-a-text", '{"text":"a","id":{}}'],
    ["not-a-date", '{"text":"a","published":"2024"}'],
    ["too-large", JSON.stringify("x".repeat(2000))],
  ])("answers a line with an error `%s`, and goes on: %s", async (code, bad) => {
    const { answers, code: exit, err } = await stream([text("A"), bad, text("B")], "--max-size=1kB");
    expect(answers).toHaveLength(3);
    expect(answers[1]).toMatchObject({
      schemaVersion: 1,
      line: 2,
      error: { code, hint: expect.any(String) },
    });
    expect(answers[2]).toMatchObject({ read: { figures: 0 } });
    expect(exit).toBe(2);
    expect(err).toContain("error[lines-not-checked]: 1 line could not be checked");
  });

  it("names a refused text by its id where it has one, and offers the key that was meant", async () => {
    const { answers } = await stream(['{"id":"x1","txt":"a"}']);
    expect(answers[0]).toMatchObject({ id: "x1", error: { hint: "did you mean `text`?" } });
  });

  it("answers bytes that are not UTF-8 with an error", async () => {
    const bytes = new Uint8Array([0x22, 0xe9, 0x22, 0x0a, 0x22, 0x61, 0x22]);
    const { out } = await runWith({ stdin: bytes }, "check", "-", "--format=jsonl");
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).error?.code),
    ).toEqual(["not-utf-8", undefined]);
  });

  it("passes over empty lines, and counts them", async () => {
    const { answers } = await stream(["", text("A"), "", "{", ""]);
    expect(answers.map(({ line }) => line)).toEqual([undefined, 4]);
  });

  it("ends with 0 where nothing reaches the level, and answers nothing with nothing", async () => {
    expect(await stream([text(herald)], "--fail-on=never")).toMatchObject({ code: 0 });
    expect(await stream([])).toMatchObject({ code: 0, answers: [], err: "" });
  });
});

describe("check --format jsonl with files", () => {
  it("has a line for each file, in the order given, also for one that is not there", async () => {
    const files = { "a.md": herald, "b.md": "" };
    const { code, out, err } = await runWith({ files }, "check", "a.md", "none.md", "b.md", "--format=jsonl");
    const lines = out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path, error }) => path ?? error.code)).toEqual(["a.md", "no-such-file", "b.md"]);
    expect(code).toBe(2);
    expect(err).toContain("error[no-such-file]");
  });
});
