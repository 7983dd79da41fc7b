import { describe, expect, it } from "vitest";
import { parseEdtf } from "./edtf.ts";

const days = (text: string) => {
  const period = parseEdtf(text);
  return period && [period.start, period.end, period.precision];
};

describe("parseEdtf", () => {
  it("resolves a date to the days of its precision", () => {
    expect(days("2023-10-17")).toEqual(["2023-10-17", "2023-10-17", "day"]);
    expect(days("2023-11")).toEqual(["2023-11-01", "2023-11-30", "month"]);
    expect(days("2023")).toEqual(["2023-01-01", "2023-12-31", "year"]);
  });

  it("knows leap years", () => {
    expect(days("2024-02")).toEqual(["2024-02-01", "2024-02-29", "month"]);
    expect(days("2023-02")).toEqual(["2023-02-01", "2023-02-28", "month"]);
    expect(days("2000-02-29")).not.toBeNull();
    expect(days("1900-02-29")).toBeNull();
  });

  it("reads seasons and quarters", () => {
    expect(days("2023-21")).toEqual(["2023-03-01", "2023-05-31", "season"]);
    expect(days("2023-24")).toEqual(["2023-12-01", "2024-02-29", "season"]);
    expect(days("2023-33")).toEqual(["2023-01-01", "2023-03-31", "quarter"]);
    expect(days("2023-36")).toEqual(["2023-10-01", "2023-12-31", "quarter"]);
  });

  it("takes the days of both ends and the precision of the coarser", () => {
    expect(days("2023-10-01/2023-12-31")).toEqual(["2023-10-01", "2023-12-31", "day"]);
    expect(days("2023-09/2023-10")).toEqual(["2023-09-01", "2023-10-31", "month"]);
    expect(days("2023-10-17/2023")).toEqual(["2023-10-17", "2023-12-31", "year"]);
  });

  it("leaves an open or an unknown end without a day", () => {
    expect(days("2023-10-17/..")).toEqual(["2023-10-17", null, "day"]);
    expect(days("2023-10/")).toEqual(["2023-10-01", null, "month"]);
    expect(days("../2023-12-31")).toEqual([null, "2023-12-31", "day"]);
    expect(days("/2023")).toEqual([null, "2023-12-31", "year"]);
  });

  it("marks a qualified date as approximate, on either side", () => {
    for (const text of ["2023-10~", "2023?", "2023-10-17%", "2023-10~/2023-12", "2023-10/2023-12?"]) {
      expect(parseEdtf(text)?.approximate, text).toBe(true);
    }
    expect(parseEdtf("2023-10")?.approximate).toBe(false);
  });

  it.each([
    "2023-02-30",
    "2023-13",
    "2023-00",
    "2023-20",
    "2023-25",
    "2023-32",
    "2023-10-00",
    "2023-36-01",
    "23-10",
    "9999-24",
  ])("refuses the impossible date %s", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each(["", "/", "..", "../..", "../", "2023/2022", "2023/2024/2025", "2023-10-17 ", "156X", "October"])(
    "refuses %j, which is no date or interval",
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );
});
