import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { recordJsonLines } from "./jsonl.ts";

const record = smallRecord();
const lines = [...recordJsonLines(record)];
const figures = lines.map((line) => JSON.parse(line));

describe("recordJsonLines", () => {
  it("puts each figure on one line of its own", () => {
    expect(figures.map(({ figure }) => figure)).toEqual(Object.keys(record.figures));
    for (const line of lines) expect(line.indexOf("\n")).toBe(line.length - 1);
  });

  it("carries the bound, and everybody who says it with their words and what they changed", () => {
    const raids = figures.find(({ figure }) => figure === "raids/vales/2022-q4/farms");
    expect(raids.quantity).toEqual({ bound: "at-least", value: 134 });
    expect(raids.statements.map(({ role, id }: { role: string; id: string }) => `${role} ${id}`)).toEqual([
      "source watch/report#raids",
      "retelling gazette/story#raids",
      "retelling mirror/copy#raids",
    ]);
    const [source, retelling] = raids.statements;
    expect(source.document).toMatchObject({
      id: "watch/report",
      publisher: { id: "watch", name: "The Watch" },
    });
    expect(source.evidence.words).toBe("at least 134 raids on farms");
    expect(retelling.differences.map(({ code }: { code: string }) => code)).toContain("target-differs");
  });

  it("names the record that each line is from", () => {
    for (const figure of figures) expect(figure.record).toEqual(record.meta);
  });
});
