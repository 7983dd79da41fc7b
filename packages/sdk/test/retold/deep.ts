/**
 * Texts over the deep record: months and quarters of the campaign, levels of troops, camps and fighters,
 * oversight of several operations and offices. Some right, some wrong, some about other things in the same words.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "first quarter of 2024, right",
    text: `From January to March 2024 the Coalition and its partners conducted 94 operations against ISIS in Iraq and Syria, killing 18 ISIS operatives and detaining 63.`,
    says: [
      ["94", "agrees"],
      ["18", "agrees"],
      ["63", "agrees"],
    ],
  },
  {
    name: "first quarter of 2024, wrong",
    text: `From January to March 2024, U.S. Central Command and partners conducted 49 operations against ISIS in Iraq and Syria.`,
    says: [["49", "differs", "value-differs"]],
  },
  {
    name: "first half of 2024",
    text: `In the first half of 2024, CENTCOM said, 196 operations against ISIS in Iraq and Syria left 44 ISIS operatives dead and 166 detained.`,
    says: [
      ["196", "agrees"],
      ["44", "agrees"],
      ["166", "agrees"],
    ],
  },
  {
    name: "first six months by country, one moved",
    text: `In the first six months of 2024, 30 ISIS operatives were killed in Iraq and 14 in Syria; 92 ISIS operatives were detained in Iraq.`,
    says: [
      ["30", "agrees"],
      ["14", "agrees"],
      ["92", "differs", "place-differs"],
    ],
  },
  {
    name: "autumn of 2024",
    text: `Between August 29 and November 4, 2024, CENTCOM and its partners carried out 95 operations against ISIS in Iraq and Syria; 163 ISIS fighters were killed and 33 were detained.`,
    says: [
      ["95", "agrees"],
      ["163", "agrees"],
      ["33", "agrees"],
    ],
  },
  {
    name: "another quarter's operations",
    published: "2025-08-05",
    text: `From April to June 2025, Coalition forces conducted 51 operations against ISIS in Iraq and Syria, killing nine ISIS fighters and detaining 22.`,
    says: [
      ["51", "not-in-record"],
      ["nine", "not-in-record"],
      ["22", "not-in-record"],
    ],
  },
  {
    name: "strength of ISIS in 2024",
    published: "2024-07-20",
    text: `The command estimates that about 2,500 ISIS fighters remain at large in Iraq and Syria.`,
    says: [["about 2,500", "agrees"]],
  },
  {
    name: "strength of ISIS, no date anywhere",
    text: `An estimated 2,500 ISIS fighters remain at large in Iraq and Syria.`,
    says: [["An estimated 2,500", "cannot-tell"]],
  },
  {
    name: "strength of another group",
    published: "2024-07-20",
    text: `Analysts estimate that al-Shabaab has between 7,000 and 12,000 fighters in Somalia, and that JNIM has 6,000 in Mali.`,
    says: [
      ["between 7,000 and 12,000", "not-in-record"],
      ["6,000", "not-in-record"],
    ],
  },
  {
    name: "al-Hol in 2022",
    text: `In September 2022 the al-Hol camp in Syria housed about 54,000 people, 27,000 Iraqis among them.`,
    says: [
      ["about 54,000", "agrees"],
      ["27,000", "agrees"],
    ],
  },
  {
    name: "al-Hol in 2020, exact",
    text: `On July 19, 2020, the al-Hol camp housed 65,406 people: 30,573 Iraqis, 24,914 Syrians and 9,912 third-country nationals.`,
    says: [
      ["65,406", "agrees"],
      ["30,573", "agrees"],
      ["24,914", "agrees"],
      ["9,912", "agrees"],
    ],
  },
  {
    name: "another camp",
    published: "2024-06-25",
    text: `The Zaatari camp in Jordan houses about 80,000 people, and Dadaab in Kenya shelters more than 200,000 residents.`,
    says: [
      ["about 80,000", "not-in-record"],
      ["more than 200,000", "not-in-record"],
    ],
  },
  {
    name: "troops in Iraq, dateline",
    text: `BAGHDAD, Aug. 26, 2025 — About 2,000 U.S. troops are still in Iraq, officials say.`,
    says: [["About 2,000", "agrees"]],
  },
  {
    name: "troops in Iraq in 2020",
    text: `By November 2020 about 3,000 American troops were in Iraq. On January 15, 2021, it was 2,500.`,
    says: [
      ["about 3,000", "agrees"],
      ["2,500", "agrees"],
    ],
  },
  {
    name: "troops in Afghanistan",
    text: `On October 15, 2015, there were 9,800 U.S. troops in Afghanistan. In July 2020 there were 8,600.`,
    says: [
      ["9,800", "agrees"],
      ["8,600", "agrees"],
    ],
  },
  {
    name: "troops in Afghanistan, another year",
    text: `In 2011 some 98,000 U.S. troops were in Afghanistan, and in 2003 there were 13,000.`,
    says: [
      ["some 98,000", "not-in-record"],
      ["13,000", "not-in-record"],
    ],
  },
  {
    name: "troops elsewhere",
    published: "2024-02-01",
    text: `The Pentagon keeps 28,500 U.S. troops in South Korea, about 10,000 U.S. troops in Poland and 900 U.S. troops in Niger.`,
    says: [
      ["28,500", "not-in-record"],
      ["about 10,000", "not-in-record"],
      ["900", "not-in-record"],
    ],
  },
  {
    name: "troops in Syria, at the wrong time",
    text: `On December 19, 2024, about 900 U.S. troops were in Syria, the Pentagon said.`,
    says: [["about 900", "agrees"]],
    // The correction was told the next day: of the day itself the record still has both.
    misses: [["about 900", "differs", "superseded"]],
  },
  {
    name: "troops in Syria, another number",
    text: `*20 December 2024.* About 3,000 U.S. troops are in Syria.`,
    says: [["About 3,000", "differs", "value-differs"]],
  },
  {
    name: "SIGAR, right",
    text: `The Special Inspector General for Afghanistan Reconstruction issued 13 reports from January to March 2018. It opened 12 new investigations and had 199 open investigations.`,
    says: [
      ["13", "agrees"],
      ["12", "agrees"],
      ["199", "agrees"],
    ],
  },
  {
    name: "SIGAR, with the number of another office",
    text: `From October to December 2023, SIGAR opened eight new investigations and coordinated on 62 open investigations.`,
    says: [
      ["eight", "not-in-record"],
      ["62", "not-in-record"],
    ],
  },
  {
    name: "DoD OIG, half a year",
    text: `From April 1 to September 30, 2015, the DoD OIG issued 80 reports and opened 268 investigations.`,
    says: [
      ["80", "agrees"],
      ["268", "agrees"],
    ],
  },
  {
    name: "Lead IG for Enduring Sentinel",
    text: `The Lead IG for OES issued six oversight reports from July to September 2023. It had 12 ongoing projects and opened two investigations.`,
    says: [
      ["six", "agrees"],
      ["12", "not-in-record"],
      ["two", "not-in-record"],
    ],
  },
  {
    name: "Atlantic Resolve, then Inherent Resolve",
    text: `As of June 30, 2024, there were 57 open investigations related to Operation Atlantic Resolve. For Operation Inherent Resolve, the Lead IG agencies had 62 open investigations in the quarter from October to December 2023.`,
    says: [
      ["57", "agrees"],
      ["62", "agrees"],
    ],
  },
  {
    name: "OIR, the next quarter",
    text: `From January 1 to March 31, 2024, the Lead IG agencies for OIR issued seven oversight reports.`,
    says: [["seven", "agrees"]],
  },
  {
    name: "municipal inspector",
    published: "2024-01-20",
    text: `Chicago's inspector general opened 12 investigations between October and December 2023, closed 62 cases and issued two reports; its hotline took 96 complaints.`,
    says: [
      ["12", "not-in-record"],
      ["62", "not-in-record"],
      ["two", "not-in-record"],
      ["96", "not-in-record"],
    ],
  },
  {
    name: "coalition by year",
    text: `On March 31, 2015, more than 60 countries had joined the Global Coalition to defeat ISIS; by November 12, 2025, the Global Coalition to defeat ISIS had 90 members.`,
    says: [
      ["more than 60", "agrees"],
      ["90", "agrees"],
    ],
  },
  {
    name: "attacks that ISIS claimed",
    text: `ISIS claimed 153 attacks in Iraq and Syria from January to June 2024, CENTCOM said, on pace to more than double the number of 2023.`,
    says: [["153", "agrees"]],
  },
  {
    name: "Houthi attacks",
    published: "2024-02-05",
    text: `Houthi forces attacked commercial ships in the Red Sea more than 30 times between November 2023 and January 2024; U.S. forces struck 134 targets in Yemen and lost two Navy SEALs.`,
    says: [
      ["more than 30", "not-in-record"],
      ["134", "not-in-record"],
      ["two", "not-in-record"],
    ],
  },
  {
    name: "tally to a day, since another",
    published: "2024-01-10",
    text: `As of January 9, U.S. forces in Iraq and Syria had been attacked 127 times since October 17. As of Nov. 6, 2023, it had been 38 attacks on U.S. forces since Oct. 17.`,
    says: [
      ["127", "agrees"],
      ["38", "agrees"],
    ],
  },
];
