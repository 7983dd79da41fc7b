import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { openRecord } from "./open.ts";

const reader = openRecord(
  smallRecord([
    "documents/gazette/story/statements.yml",
    "sheep:",
    `raids-oakham:
  quantity: { bound: exactly, value: 2 }
  kind: figure
  indicator: raids
  period: 2022-12-24
  place: oakham
  evidence: { words: 2 raids, verified: excerpt, on: 2026-11-22 }
sheep:`,
  ]),
);
const ids = (...args: Parameters<typeof reader.figures>) => reader.figures(...args).map(({ id }) => id);

describe("figures", () => {
  it("lists all in the order of their ids", () => {
    expect(ids()).toEqual([...ids()].sort());
    expect(ids()).toHaveLength(6);
  });

  it("counts a city as part of its country and of the union", () => {
    expect(ids({ place: "oakham" })).toEqual(["raids/oakham/2022-12-24"]);
    expect(ids({ place: "east", indicator: "raids" })).toContain("raids/oakham/2022-12-24");
    expect(ids({ place: "vales" })).toHaveLength(6);
    expect(ids({ place: "west" })).toEqual([]);
  });

  it.each([
    "2022-10/2022-12",
    "2022-q4",
    "2022Q4",
    "2022-10..2022-12",
    "October to December 2022",
    "2022-36",
  ])("reads the period %s", (period) => {
    expect(ids({ period, indicator: "raids" })).toHaveLength(5);
  });

  it("wants a day in common", () => {
    expect(ids({ period: "2022-12" })).toEqual(["raids/oakham/2022-12-24", "raids/vales/2022-q4/farms"]);
    expect(ids({ period: "2022-09" })).toEqual([]);
  });

  it("throws a coded error for a period that it cannot read, instead of finding nothing", () => {
    expect(() => ids({ period: "soon" })).toThrow(expect.objectContaining({ code: "period-unreadable" }));
  });

  it("lists what a document speaks of, passes on, or feeds into our arithmetic", () => {
    expect(ids({ document: "mirror/copy" })).toEqual(["raids/vales/2022-q4/farms"]);
    expect(ids({ document: "watch/report" })).toEqual([
      "raids/east/2022-10",
      "raids/east/2022-10..2022-11",
      "raids/east/2022-11",
      "raids/vales/2022-q4/farms",
    ]);
  });
});
