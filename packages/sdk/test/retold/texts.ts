/**
 * Texts of our own making, in many registers, that retell the founding case rightly and wrongly, or speak
 * of something else altogether.
 *
 * `says` lists every finding that the text should get, in text order: the words, the verdict, the codes.
 * Written before they were first checked; what the checker still misses is in `misses`, beside what it
 * should say, so that the misses are counted too.
 */
export type Said = [
  exact: string,
  verdict: "agrees" | "differs" | "not-in-record" | "cannot-tell",
  ...codes: string[],
];

export interface Retold {
  name: string;
  published?: string;
  text: string;
  says: Said[];
  /** What it should say instead, as far as the checker cannot yet. */
  misses?: Said[];
}

export const texts: Retold[] = [
  {
    name: "wire story, right",
    published: "2024-02-10",
    text: `WASHINGTON (Agency) — Militias aligned with Iran carried out at least 134 attacks on American interests in Iraq and Syria between October and December 2023, a government watchdog reported Friday. The Lead Inspector General for Operation Inherent Resolve said its agencies completed two oversight reports in the quarter and opened eight new investigations. Some 2,500 American troops are in Iraq and about 900 are in Syria.`,
    says: [
      ["at least 134", "agrees"],
      ["two", "agrees"],
      ["eight", "agrees"],
      ["Some 2,500", "agrees"],
      ["about 900", "agrees"],
    ],
  },
  {
    name: "tabloid, bounds dropped and numbers changed",
    published: "2024-02-10",
    text: `IRAN'S PROXIES HIT US BASES. Militants struck U.S. bases in Iraq and Syria a staggering 134 times from October to December 2023. Hotline staff at the Pentagon referred 196 cases to the inspector general in those three months.`,
    says: [
      ["134", "differs", "bound-dropped"],
      ["196", "differs", "value-differs"],
    ],
  },
  {
    name: "blog, places swapped",
    published: "2024-02-12",
    text: `Let's do the math. There are 900 U.S. troops in Iraq and 2,500 U.S. troops in Syria. Between September and November 2023 coalition forces killed 13 ISIS fighters in Iraq and captured 47 there.`,
    says: [
      ["900", "differs", "place-differs"],
      ["2,500", "differs", "place-differs"],
      ["13", "agrees"],
      ["47", "agrees"],
    ],
  },
  {
    name: "brief, list",
    text: `Key numbers, OIR, October 1 to December 31, 2023:

* At least 134 militia attacks on U.S. interests in Iraq and Syria
* 62 open investigations (Lead IG agencies)
* 8 investigations opened
* 17 oversight projects ongoing and planned as of December 31, 2023
* 96 hotline cases referred
* 12 embassy staff evacuated`,
    says: [
      ["At least 134", "agrees"],
      ["62", "agrees"],
      ["8", "agrees"],
      ["17", "agrees"],
      ["96", "agrees"],
      ["12", "not-in-record"],
    ],
  },
  {
    name: "press conference, readiness",
    text: `Asked about the order of October 17, the spokesman said that approximately 2,000 personnel had been placed on prepare-to-deploy orders for the Middle East. "No decision has been made to deploy anybody" he said. In a tweet the next day, an account claimed that the Pentagon had sent 2,000 troops to the Middle East in October 2023.`,
    says: [
      ["approximately 2,000", "agrees"],
      ["No decision has been made to deploy anybody", "not-in-record"],
      ["2,000", "differs", "modality-differs"],
    ],
  },
  {
    name: "think tank, place lost",
    text: `The campaign against the Islamic State did not stop. Between September and November 2023, Coalition and partner forces detained 64 ISIS operatives and killed four, which analysts read as a slower pace. In Iraq and Syria together they conducted 40 operations against ISIS in November 2023.`,
    says: [
      ["64", "differs", "place-dropped"],
      ["four", "differs", "place-dropped"],
      ["40", "agrees"],
    ],
  },
  {
    name: "op-ed, another war",
    text: `In the first half of 2007 more than 160,000 U.S. troops were in Iraq. Insurgents attacked them about 160 times a day. At least 126 soldiers were killed in May 2007 alone. Nobody had counted on that in 2003, when 12 nations promised help and one of them sent two.`,
    says: [
      ["more than 160,000", "not-in-record"],
      ["about 160", "not-in-record"],
      ["At least 126", "not-in-record"],
      ["12", "not-in-record"],
      ["two", "not-in-record"],
    ],
  },
  {
    name: "another operation",
    text: `The Lead Inspector General for Operation Enduring Sentinel reported that from October 1 to December 31, 2023 it opened three new investigations, had 51 open investigations and 24 ongoing and planned oversight projects. The DoD Hotline investigator referred 31 cases.`,
    says: [
      ["three", "not-in-record"],
      ["51", "not-in-record"],
      ["24", "not-in-record"],
      ["31", "not-in-record"],
    ],
  },
  {
    name: "local news",
    text: `The school board approved 17 projects worth $6.2 million on Oct. 7. Two reports were issued by its auditors, who opened eight investigations and have 62 cases open. About 900 pupils in 134 classes will move in 2024; at least 96 of them live in Syria, Virginia.`,
    says: [
      ["17", "not-in-record"],
      ["$6.2 million", "not-in-record"],
      ["Two", "not-in-record"],
      ["eight", "not-in-record"],
      ["62", "not-in-record"],
      ["About 900", "not-in-record"],
      ["134", "not-in-record"],
      ["at least 96", "not-in-record"],
    ],
  },
  {
    name: "tally in November",
    published: "2023-11-15",
    text: `As of Nov. 14, U.S. forces had been attacked 55 times since mid-October by Iran-backed groups, 27 times in Iraq and 28 times in Syria, the Pentagon said. Fifty-nine American troops were injured.`,
    says: [
      ["55", "agrees"],
      ["27", "agrees"],
      ["28", "agrees"],
      ["Fifty-nine", "agrees"],
    ],
  },
  {
    name: "tally in November, split swapped",
    published: "2023-11-15",
    text: `As of Nov. 14, 2023, militias had attacked U.S. forces 28 times in Iraq and 27 times in Syria.`,
    says: [
      ["28", "differs", "place-differs"],
      ["27", "differs", "place-differs"],
    ],
  },
  {
    name: "December correction",
    published: "2024-12-20",
    text: `The Pentagon disclosed on Thursday that about 2,000 U.S. troops are in Syria, not the 900 it had long acknowledged. The 900 are core forces; the other 1,100 are temporary rotational forces.`,
    says: [
      ["about 2,000", "agrees"],
      ["900", "agrees"],
      ["900", "agrees"],
      ["1,100", "agrees"],
    ],
  },
  {
    name: "stale level in 2025",
    published: "2025-02-01",
    text: `The United States keeps roughly 900 troops in Syria to fight ISIS.`,
    says: [["roughly 900", "differs", "superseded"]],
  },
  {
    name: "machine paraphrase of our own",
    text: `In Iraq and Syria, at least one hundred and thirty-four onslaughts against American bases happened between October and December of 2023, as stated by the Inspector General for unique resolution operations. General Michael Eric Kurilla ordered nothing. Coalition crews spoke of a “more demanding operational environment” and of militias that “sought to put pressure on U.S. and Coalition forces.”70`,
    says: [
      ["at least one hundred and thirty-four", "agrees"],
      ["unique resolution operations", "differs", "name-garbled"],
      ["Michael Eric Kurilla", "differs", "name-garbled"],
      ["more demanding operational environment", "differs", "quotation-altered"],
      ["sought to put pressure on U.S. and Coalition forces.", "differs", "quotation-altered"],
      ["70", "differs", "stray-reference-mark"],
    ],
  },
  {
    name: "careful newspaper",
    published: "2024-02-11",
    text: `The inspector general's report counts at least 134 attacks on “U.S. interests” in the last quarter of 2023, and says that they created a “more challenging operational environment.” It also says that militias “sought to exert pressure on U.S. and Coalition forces.” Gen. Michael Erik Kurilla visited Jordan, Saudi Arabia and Bahrain from January 29 to February 1.`,
    says: [
      ["at least 134", "agrees"],
      ["more challenging operational environment.", "agrees"],
      ["sought to exert pressure on U.S. and Coalition forces.", "agrees"],
    ],
  },
  {
    name: "thread of posts",
    published: "2024-02-10",
    text: `1/ New OIR report out. Q4 2023 numbers below
2/ Militia attacks on US bases: 134
3/ Lead IG: 2 reports, 8 new investigations, 26 open investigations
4/ more at https://example.org/oir/134?page=62 and @centcom`,
    says: [
      ["134", "differs", "bound-dropped"],
      ["2", "agrees"],
      ["8", "agrees"],
      ["26", "differs", "value-differs"],
    ],
  },
  {
    name: "Tower 22",
    text: `A drone struck Tower 22 in Jordan on January 28, 2024, killing three American soldiers and injuring at least 34. About 350 U.S. Army and Air Force personnel were stationed at the base.`,
    says: [
      ["three", "agrees"],
      ["at least 34", "agrees"],
      ["About 350", "agrees"],
    ],
  },
  {
    name: "parliament elsewhere",
    text: `In the Bundestag, 134 members voted for sending 900 soldiers to Mali and 2,000 to Niger, 62 against; eight abstained. The mission, agreed between October and December 2023, costs €96 million.`,
    says: [
      ["134", "not-in-record"],
      ["900", "not-in-record"],
      ["2,000", "not-in-record"],
      ["62", "not-in-record"],
      ["eight", "not-in-record"],
      ["€96 million", "not-in-record"],
    ],
  },
  {
    name: "period drift",
    text: `Iran-backed militias attacked U.S. bases in Iraq and Syria at least 134 times in December 2023, the report says. In all of 2023 there were at least 134 attacks by the militias on U.S. interests there.`,
    says: [
      ["at least 134", "differs", "period-differs"],
      ["at least 134", "agrees"],
    ],
  },
  {
    name: "other actors",
    text: `The Syrian Democratic Forces said they arrested 111 ISIS members in Syria in November 2023. Turkish forces killed 17 PKK fighters in Iraq. ISIS claimed 13 attacks in Syria and killed four soldiers. Israel hit 64 targets in Syria between September and November 2023.`,
    says: [
      ["111", "not-in-record"],
      ["17", "not-in-record"],
      ["13", "not-in-record"],
      // In that month ISIS killed four members of the Syrian Democratic Forces, by the record.
      ["four", "agrees"],
      ["64", "not-in-record"],
    ],
  },
  {
    name: "memo in prose, hedged",
    text: `Per the Lead IG's OIR report for the first quarter of fiscal year 2024: attacks on our interests in Iraq and Syria by Iran-aligned militias numbered at least 134; more than 60 investigations were open, nearly 100 hotline cases had been referred, and fewer than ten investigations had been opened.`,
    says: [
      ["at least 134", "agrees"],
      ["more than 60", "agrees", "rounded"],
      ["nearly 100", "agrees", "rounded"],
      ["fewer than ten", "agrees", "rounded"],
    ],
  },
  {
    name: "sentence about parts",
    text: `Of at least 134 attacks by Iran-backed militias on U.S. bases in Iraq and Syria between October and December 2023, 20 caused injuries and 114 did not. Three of the attacks were the subject of eight hearings.`,
    says: [
      ["at least 134", "agrees"],
      ["20", "not-in-record"],
      ["114", "not-in-record"],
      ["Three", "not-in-record"],
      ["eight", "not-in-record"],
    ],
  },
  {
    name: "next quarter's report",
    // A quarter of which the record has none of this.
    published: "2025-08-03",
    text: `From April to June 2025, the Lead IG agencies for OIR completed four oversight reports, opened 11 investigations and coordinated on 71 open investigations. The DoD Hotline investigator referred 74 cases. Militias attacked U.S. forces in Iraq and Syria 41 times in the quarter.`,
    says: [
      ["four", "not-in-record"],
      ["11", "not-in-record"],
      ["71", "not-in-record"],
      ["74", "not-in-record"],
      ["41", "not-in-record"],
    ],
  },
  {
    name: "monthly release, right and wrong",
    text: `In November 2023, U.S. Central Command and partner forces conducted 40 operations against ISIS in Iraq and Syria, 24 of them in Iraq and 16 in Syria. In Iraq, they killed three ISIS operatives and detained 14. In Syria, they killed one ISIS operative and detained 91.`,
    says: [
      ["40", "agrees"],
      ["24", "agrees"],
      ["16", "agrees"],
      ["three", "agrees"],
      ["14", "agrees"],
      ["one", "agrees"],
      ["91", "differs", "value-differs"],
    ],
  },
];
