/** Further texts, written after the first were read well, to see what that was worth. */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "radio script",
    published: "2024-02-13",
    text: `Good evening. A hundred and thirty-four attacks: that is how often Iran-backed militias went after American bases in Iraq and Syria in the last three months of last year, according to the Pentagon's inspector general. In the same quarter eight new investigations were opened by the Lead IG, and sixty-two were still open.`,
    says: [
      ["A hundred and thirty-four", "differs", "bound-dropped"],
      ["eight", "agrees"],
      ["sixty-two", "agrees"],
    ],
  },
  {
    name: "letter to the editor",
    published: "2024-03-02",
    text: `Sir, your reporter writes that 3,400 American soldiers are in Iraq and Syria. In fact there are roughly 2,500 of them in Iraq and roughly 900 in Syria. He also writes that the Secretary of Defense deployed 2,000 more to the Middle East in October; he ordered them to be ready, and nobody was sent.`,
    says: [
      ["3,400", "not-in-record"],
      ["roughly 2,500", "agrees"],
      ["roughly 900", "agrees"],
      ["2,000", "differs", "modality-differs"],
    ],
  },
  {
    name: "encyclopedia entry",
    text: `Between 17 October and 21 December 2023, U.S. forces in Iraq and Syria were attacked at least 102 times by Iran-aligned militias, 47 times in Iraq and 55 times in Syria. For the quarter from October to December 2023 as a whole, the Lead Inspector General counted at least 134 attacks on U.S. interests in both countries. A U.S. research centre counted more than 160 attacks from 17 October to 31 December.`,
    says: [
      ["at least 102", "agrees"],
      ["47", "agrees"],
      ["55", "agrees"],
      ["at least 134", "agrees"],
      ["more than 160", "agrees"],
    ],
  },
  {
    name: "satire",
    text: `Experts agree that there were exactly 134 attacks, give or take a few dozen, and that precisely 900 soldiers are guarding the 1,001 nights of Syria. One expert counted 12 camels.`,
    says: [
      ["exactly 134", "not-in-record"],
      ["precisely 900", "not-in-record"],
      ["1,001", "not-in-record"],
      ["One", "not-in-record"],
      ["12", "not-in-record"],
    ],
  },
  {
    name: "question in parliament",
    published: "2024-04-15",
    text: `To ask the Secretary of State what assessment he has made of the report that militias attacked U.S. and Coalition forces in Iraq and Syria at least 314 times between October and December 2023, and of the death of three U.S. soldiers at Tower 22 on 28 January 2024.`,
    says: [
      ["at least 314", "differs", "value-differs"],
      ["three", "agrees"],
    ],
  },
  {
    name: "school essay",
    text: `In November 2023 the soldiers of CENTCOM killed 4 ISIS fighters in Syria and caught 19 ISIS fighters there. In Iraq they killed 3 ISIS fighters. Together that makes 7.`,
    says: [
      ["4", "differs", "place-differs"],
      ["19", "agrees"],
      ["3", "agrees"],
      ["7", "agrees"],
    ],
    misses: [["7", "not-in-record"]],
  },
  {
    name: "military blog on Ukraine",
    text: `Russian forces attacked 134 times along the front between October 1 and December 31, 2023, with 62 drones and 96 missiles on one night alone. At least 900 troops were killed, Kyiv claimed; 2,500 more were captured.`,
    says: [
      ["134", "not-in-record"],
      ["62", "not-in-record"],
      ["96", "not-in-record"],
      ["one", "not-in-record"],
      ["At least 900", "not-in-record"],
      ["2,500", "not-in-record"],
    ],
  },
  {
    name: "Afghanistan, same words",
    text: `In 2011 about 100,000 U.S. troops were in Afghanistan. The Special Inspector General for Afghanistan Reconstruction opened eight new investigations in the quarter and had 62 open investigations. Militants attacked U.S. bases 134 times between October and December.`,
    says: [
      ["about 100,000", "not-in-record"],
      ["eight", "not-in-record"],
      ["62", "not-in-record"],
      ["134", "not-in-record"],
    ],
  },
  {
    name: "summary of the paraphrase's claims",
    text: `The article says that the inspector general's report shows 64 ISIS fighters captured and four killed by U.S. and coalition forces from September to November, and gives no place. In Syria alone, coalition forces captured 64 ISIS fighters and killed four from September to November 2023; in Iraq they captured 47 and killed 13.`,
    says: [
      ["64", "differs", "place-dropped"],
      ["four", "differs", "place-dropped"],
      ["64", "agrees"],
      ["four", "agrees"],
      ["47", "agrees"],
      ["13", "agrees"],
    ],
  },
  {
    name: "transcript",
    published: "2023-11-06",
    text: `Q: How many attacks now? A: So, from October 17 until today, November 6, there have been 38 attacks on our forces, 20 in Iraq and 18 in Syria, by Iranian-backed militias. I can also tell you that 45 U.S. personnel have been injured.`,
    says: [
      ["38", "agrees"],
      ["20", "agrees"],
      ["18", "agrees"],
      ["45", "agrees"],
    ],
  },
  {
    name: "finance page",
    text: `Shares in 17 defence companies rose 3.4 percent on Monday, the most since October. Two of them reported earnings of $2.5 billion; at least 134 funds hold the stock, 96 of them in the U.S. Analysts at Lead IG Capital opened eight new positions.`,
    says: [
      ["17", "not-in-record"],
      ["3.4 percent", "not-in-record"],
      ["Two", "not-in-record"],
      ["$2.5 billion", "not-in-record"],
      ["at least 134", "not-in-record"],
      ["96", "not-in-record"],
      ["eight", "not-in-record"],
    ],
  },
  {
    name: "names, right and wrong",
    text: `Gen. Michael “Erik” Kurilla of U.S. Central Command met Secretary of Defense Lloyd Austin. Micheal Erik Kurilla did not. Operation Inherent Resolves went on, said Patrick Rider; the Syrian Defense Forces agreed. Michael Kurzweil and Lloyd Grossman stayed at home, as did the Kurdish Democratic Party.`,
    says: [
      ["Micheal Erik Kurilla", "differs", "name-garbled"],
      ["Patrick Rider", "differs", "name-garbled"],
      ["Syrian Defense Forces", "differs", "name-garbled"],
    ],
  },
  {
    name: "footnoted report",
    text: `Coalition forces had to adapt.12 They said that militias “sought to exert pressure on U.S. and Coalition forces.”13 The share was 2.5 percent.14 See § 7, fn. 68 and p. 134.`,
    says: [
      ["12", "differs", "stray-reference-mark"],
      ["sought to exert pressure on U.S. and Coalition forces.", "agrees"],
      ["13", "differs", "stray-reference-mark"],
      ["2.5 percent", "not-in-record"],
      ["14", "differs", "stray-reference-mark"],
    ],
  },
  {
    name: "later quarter compared with this one",
    published: "2024-08-01",
    text: `Attacks on U.S. forces by Iran-backed militias fell sharply: from at least 134 in Iraq and Syria between October and December 2023 to just four from April to June 2024.`,
    says: [
      ["at least 134", "agrees"],
      ["four", "not-in-record"],
    ],
  },
  {
    name: "hotline, changed",
    text: `The Lead Inspector General for Operation Inherent Resolve reported for the quarter ended December 31, 2023: the DoD Hotline investigator referred at least 96 cases; Lead IG agencies completed three oversight reports; 17 oversight projects were ongoing or planned.`,
    says: [
      ["at least 96", "differs", "bound-added"],
      ["three", "differs", "value-differs"],
      ["17", "agrees"],
    ],
  },
  {
    name: "Markdown, quoted and linked",
    text: `> 134 attacks by militias hit **U.S. bases** in Iraq and Syria between October and December 2023.

The militias carried out at least **134** attacks on U.S. interests in *Iraq and Syria* between _October and December 2023_, and the [Lead IG](https://example.org/62) opened [8 investigations](http://example.org/17).`,
    says: [
      ["134", "differs", "bound-dropped"],
      ["at least **134", "agrees"],
      ["8", "agrees"],
    ],
  },
  {
    name: "wrapped at a narrow width",
    text: `Militias carried out at least
134 attacks on U.S.
interests in Iraq and Syria between October and
December 2023.`,
    says: [["at least\n134", "agrees"]],
  },
  {
    name: "without capitals",
    text: `militias attacked us bases in iraq and syria 134 times between october and december 2023, and no one was hurt`,
    says: [["134", "differs", "bound-dropped"]],
  },
  {
    name: "in capitals",
    text: `MILITIAS CARRIED OUT AT LEAST 134 ATTACKS ON U.S. INTERESTS IN IRAQ AND SYRIA BETWEEN OCTOBER AND DECEMBER 2023`,
    says: [["AT LEAST 134", "agrees"]],
  },
  {
    name: "numbers in asides",
    text: `The militia attacks — at least 134 between October and December 2023 — hit U.S. bases. The militias attacked U.S. interests often (≥134 times in Q4 2023).`,
    says: [
      ["at least 134", "agrees"],
      ["≥134", "agrees"],
    ],
  },
  {
    name: "claimed or carried out, which leaves open what of it was done",
    text: "ISIS claimed or carried out 510 attacks in Iraq from July to September 2020.",
    says: [["510", "agrees"]],
  },
];
