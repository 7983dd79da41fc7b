/**
 * Texts in which the layout says what is counted, when and where: tables, lists under a lead-in, headings.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "table, labels say what and the header when",
    text: `| Indicator | Q4 2023 |
|---|---|
| Militia attacks on U.S. interests in Iraq and Syria | 134 |
| Hotline cases referred | 96 |
| Schools built | 14 |`,
    says: [
      ["134", "differs", "bound-dropped"],
      ["96", "agrees"],
      ["14", "not-in-record"],
    ],
  },
  {
    name: "table in plain text, the caption says who and when",
    text: `ISIS fighters, September to November 2023

Country     Killed   Captured
Iraq        13       47
Syria       4        46
Total       17       111`,
    says: [
      ["13", "agrees"],
      ["47", "agrees"],
      ["4", "agrees"],
      ["46", "differs", "value-differs"],
      ["17", "agrees"],
      ["111", "agrees"],
    ],
  },
  {
    name: "names and words that are nearly the record's, and some that only sound alike",
    text: `Maj. Gen. Pat Rider spoke at the Pentagon. Is Operation Inherited Resolve over? The Department of Defence and Anthony Blinken say no; so does Mohammed Shia al-Sudini. The Special Inspector General for Afghanistan Restoration wrote of Operation Allied Force.

The attacks created a “much tougher operational environment”, the report said. Elsewhere it was a “challenging economic environment” and “a complex operational environment”. Pat Rider, a farmer, laughed.`,
    says: [
      ["Pat Rider", "differs", "name-garbled"],
      ["Operation Inherited Resolve", "differs", "name-garbled"],
      ["Mohammed Shia al-Sudini", "differs", "name-garbled"],
      ["Special Inspector General for Afghanistan Restoration", "differs", "name-garbled"],
      ["much tougher operational environment", "differs", "quotation-altered"],
      ["challenging economic environment", "not-in-record"],
      ["a complex operational environment", "not-in-record"],
    ],
  },
  {
    name: "numbers that the next sentence explains",
    published: "2024-12-05",
    text: `1. 163. That's how many ISIS members were killed in Iraq and Syria from August 29 to November 4, 2024.

2. 137. Operations against ISIS in Syria from January to June, says CENTCOM.`,
    says: [
      ["163", "agrees"],
      ["137", "differs", "place-differs"],
    ],
  },
  {
    name: "entries under a year",
    text: `2023
ISIS detained in Iraq and Syria, September to November: 111
ISIS killed, Syria, September to November: 4`,
    says: [
      ["111", "agrees"],
      ["4", "agrees"],
    ],
  },
  {
    name: "another target, at the very time and place",
    text: `Between October 17 and November 14, 2023, there were 55 attacks by militias on U.S. interests in Iraq and Syria.`,
    says: [["55", "differs", "target-differs"]],
  },
  {
    name: "a count of long ago, as if it were of now",
    published: "2026-06-01",
    text: `Iran-aligned militias have carried out at least 134 attacks on U.S. interests in Iraq and Syria, a watchdog says.`,
    says: [["at least 134", "differs", "period-dropped"]],
  },
  {
    name: "the same while it was news",
    published: "2024-02-10",
    text: `Iran-aligned militias have carried out at least 134 attacks on U.S. interests in Iraq and Syria, a watchdog says.`,
    says: [["at least 134", "agrees"]],
  },
  {
    name: "question and answer, the next numbers count something else",
    text: `Q: How many U.S. troops were at Tower 22? A: Roughly 350. Three were killed when a drone hit on January 28, 2024.`,
    says: [
      ["Roughly 350", "agrees"],
      ["Three", "agrees"],
    ],
  },
  {
    name: "what was reached by the end of a month, and children under 12",
    published: "2024-06-01",
    text: `USAID had disbursed $22.9 billion in budget support to Kyiv by the end of April 2024. Half of them under 12, the children wait.`,
    says: [["$22.9 billion", "not-in-record"]],
  },
  {
    name: "table with tabs, a time and a place in each row",
    text: `Date\tPlace\tAttacks claimed by ISIS
2023\tIraq and Syria\t121
Jan.–June 2024\tIraq and Syria\t153`,
    says: [
      ["121", "agrees"],
      ["153", "agrees"],
    ],
  },
  {
    name: "table with a country in each column",
    text: `| | Iraq | Syria |
|---|---|---|
| Attacks on U.S. forces, Oct. 17 - Nov. 14, 2023 | 27 | 28 |
| U.S. troops, October 2023 | 2,500 | 900 |`,
    says: [
      ["27", "agrees"],
      ["28", "agrees"],
      ["2,500", "agrees"],
      ["900", "agrees"],
    ],
  },
  {
    name: "list under a lead-in with a comma in its range of dates",
    text: `Attacks on U.S. forces by militias, Oct. 17, 2023, to Jan. 9, 2024:
- Iraq: 52
- Syria: 75
- Total: 127
- Vehicles: 75`,
    says: [
      ["52", "agrees"],
      ["75", "agrees"],
      ["127", "agrees"],
      ["75", "agrees"],
    ],
    misses: [["75", "not-in-record"]],
  },
  {
    name: "rows with dots between a date and its number",
    text: `AMERICANS IN AFGHANISTAN
  July 2020 ....................... 8,600
  15 January 2021 ................. 2,500`,
    says: [
      ["8,600", "agrees"],
      ["2,500", "agrees"],
    ],
  },
  {
    name: "lists under headings of a titled page",
    text: `# Operation Inherent Resolve: the quarter in numbers (October to December 2023)

## Oversight

- 2 reports completed
- 8 investigations opened
- 96 cases referred by the DoD Hotline

## Elsewhere

- 12 bridges
- 134 concerts`,
    says: [
      ["2", "agrees"],
      ["8", "agrees"],
      ["96", "agrees"],
      ["12", "not-in-record"],
      ["134", "not-in-record"],
    ],
  },
  {
    name: "prose set to a width, whose gaps are no columns",
    text: `Militias  attacked  U.S. interests  in Iraq and  Syria  at least  134  times
from October  to  December  2023,  the inspector  general's  quarterly report
says.`,
    says: [["at least  134", "agrees"]],
  },
];
