import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/check/finding/finding.ts";
import { check } from "../../src/check.ts";
import { clinics, strikes } from "./reports.ts";

function findings(text: string, source = clinics): Finding[] {
  return check(text, { against: { path: "report.txt", text: source } }).texts[0]?.findings ?? [];
}

/** "134 differs bound-dropped", a line for each. */
function told(text: string, source = clinics): string[] {
  return findings(text, source).map(({ exact, verdict, differences }) =>
    [exact, verdict, ...differences].join(" "),
  );
}

describe("a text against a report about anything", () => {
  it.each([
    ["The Leeds department treated at least 3,412 patients.", "at least 3,412 agrees"],
    ["From January to March 2024, 2,905 patients were treated in Bradford.", "2,905 agrees"],
    ["In Leeds 127 patients waited more than twelve hours for a bed in March.", "127 agrees"],
    ["Some 48 nurses left the trust.", "Some 48 agrees"],
    ["The trust hired about 60 nurses in February.", "about 60 agrees"],
    ["The board approved $4.6 million for ambulances in February 2024.", "$4.6 million agrees"],
    ["Overtime took 18 percent of the wage bill.", "18 percent agrees"],
    ["The store received 940 tonnes of oxygen in March.", "940 agrees"],
    ["A fire destroyed 75 beds in Leeds on 3 January.", "75 agrees"],
    ["Repairs to the Bradford roof cost more than $310,000.", "more than $310,000 agrees"],
    ["A year earlier the board had approved $3.9 million for ambulances.", "$3.9 million agrees"],
  ])("agrees with what the report says: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    ["Leeds treated 3,412 patients from January to March 2024.", "3,412 differs bound-dropped"],
    ["The department in Leeds treated more than 3,412 patients.", "more than 3,412 differs bound-changed"],
    ["Repairs to the roof of the Bradford building cost $310,000.", "$310,000 differs bound-dropped"],
    [
      "In March at least 127 patients in Leeds waited over twelve hours for a bed.",
      "at least 127 differs bound-added",
    ],
  ])("sees a bound that was dropped, changed or added: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    [
      "In February, 127 patients in Leeds waited longer than twelve hours for a bed.",
      "127 differs period-differs",
    ],
    ["The central store received 940 tonnes of oxygen in January 2024.", "940 differs period-differs"],
    ["The trust hired about 60 nurses in March 2024.", "about 60 differs period-differs"],
  ])("sees a number that was moved to another time: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    [
      "In March, 127 patients in Bradford waited longer than twelve hours for a bed.",
      "127 differs place-differs",
    ],
    ["A fire on 3 January destroyed 75 beds in Bradford.", "75 differs place-differs"],
  ])("sees a number that was moved to another place: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    [
      "The board approved €4.6 million for new ambulances on 12 February 2024.",
      "€4.6 million differs unit-differs",
    ],
    ["The central store received 940 kilograms of oxygen in March.", "940 differs unit-differs"],
    ["Overtime took 18 percentage points of the wage bill.", "18 differs unit-differs"],
  ])("sees a unit that was changed: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    ["The central store received 490 tonnes of oxygen in March 2024.", "490 differs value-differs"],
    [
      "The board approved $6.4 million for new ambulances on 12 February 2024.",
      "$6.4 million differs value-differs",
    ],
    [
      "In March, 172 patients in Leeds waited longer than twelve hours for a bed.",
      "172 differs value-differs",
    ],
  ])("sees another number of the same thing, time and place: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it.each([
    ["The trust bought 14 scanners.", "14 not-in-record"],
    ["Police counted 220 burglaries in Leeds in March.", "220 not-in-record"],
    ["In Hull, 3,412 patients were treated.", "3,412 not-in-record"],
    ["The trust owes $12 million to its suppliers.", "$12 million not-in-record"],
    ["In 2019 the department in Leeds treated 2,700 patients.", "2,700 not-in-record"],
    ["In Leeds 85 children with burns were treated from January to March 2024.", "85 not-in-record"],
    ["Of the nurses who left, 12 went abroad.", "12 not-in-record"],
  ])("knows nothing of what the report does not hold: %s", (text, line) => {
    expect(told(text)).toContain(line);
  });

  it("raises no alarm over a figure that the report states otherwise elsewhere", () => {
    const twice = `${clinics}\nAltogether the department in Leeds treated 3,412 patients from January to March 2024, the register shows.\n`;
    expect(told("The department in Leeds treated 3,412 patients.", twice)).toEqual(["3,412 agrees"]);
    expect(told("The department in Leeds treated at least 3,412 patients.", twice)).toEqual([
      "at least 3,412 agrees",
    ]);
  });

  it("says nothing against the report itself", () => {
    for (const report of [clinics, strikes]) {
      const alarms = findings(report, report).filter(({ verdict }) => verdict !== "agrees");
      expect(alarms.map(({ exact, differences }) => `${exact} ${differences}`)).toEqual([]);
    }
  });

  it("names the file and its line, with at most twelve of its words", () => {
    const [finding] = findings("The board approved €4.6 million for new ambulances on 12 February 2024.");
    expect(finding?.evidence).toMatchObject({ document: "report.txt", line: 13, page: null });
    expect(finding?.message).toContain("(report.txt:13)");
    expect(finding?.evidence?.words.split(" ").length).toBeLessThanOrEqual(12);
    expect(clinics.replace(/\s+/gu, " ")).toContain(finding?.evidence?.words);
    expect(finding).toMatchObject({ figure: null, statement: null });
  });

  it("names the page where the pages are known", () => {
    const pages = [
      { start: 0, label: "1" },
      { start: clinics.indexOf("## Money"), label: "ii" },
    ];
    const { texts } = check("The board approved $4.6 million for new ambulances.", {
      against: { path: "report.pdf", text: clinics, pages },
    });
    expect(texts[0]?.findings[0]?.evidence?.page).toBe("ii");
  });
});

describe("a text against a report that the record has indicators for", () => {
  it.each([
    ["Militias attacked U.S. bases 134 times from October to December 2023.", "134 differs bound-dropped"],
    ["In Syria 64 fighters were captured and four killed from September to November.", "64 agrees"],
    ["In Syria 64 fighters were captured and four killed from September to November.", "four agrees"],
    ["In Iraq 64 ISIS fighters were captured from September to November.", "64 differs place-differs"],
    ["About 2,500 U.S. troops were in Iraq.", "About 2,500 agrees"],
  ])("%s -> %s", (text, line) => {
    expect(told(text, strikes)).toContain(line);
  });
});

describe("a quotation against the report's own words", () => {
  it.each([
    ["“We have lost more experienced people than in any winter since the merger,” she said.", "agrees"],
    ["“We have lost more experienced people … since the merger,” she said.", "agrees"],
    ["She said the replacements are “not yet trained for [the] night wards”.", "agrees"],
    ["“We have lost more experienced staff than in any winter since the merger,” she said.", "differs"],
    [
      "“We lost many more experienced people than in any other winter since the merger,” she said.",
      "differs",
    ],
    ["She said the replacements are “not yet trained for the night shifts”.", "differs"],
    ["“Nobody told the board about the ambulances,” a driver said.", "not-in-record"],
    ["“We have a plan,” the mayor said.", "not-in-record"],
  ])("%s -> %s", (text, verdict) => {
    const [finding] = findings(text).filter(({ kind }) => kind === "quotation");
    expect(finding?.verdict).toBe(verdict);
    expect(finding?.differences).toEqual(verdict === "differs" ? ["quotation-altered"] : []);
  });

  it("gives the words that the report has", () => {
    const [finding] = findings("“We have lost more experienced staff than in any winter since the merger.”");
    expect(finding?.recorded?.words).toBe(
      "We have lost more experienced people than in any winter since the merger",
    );
    expect(finding?.message).toContain("report.txt:8");
  });
});
