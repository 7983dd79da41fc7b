/**
 * How reporters, officials and bloggers put the record's figures of ISIS: attacks, strength, operations, those killed and detained.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "ISIS carried out 64 attacks in northeast Syria in",
    text: `ISIS carried out 64 attacks in northeast Syria in August 2019, by its own claim.`,
    says: [["64", "agrees"]],
  },
  {
    name: "In March 2023 ISIS mounted 20 attacks in northeast",
    text: `In March 2023 ISIS mounted 20 attacks in northeast Syria.`,
    says: [["20", "agrees"]],
  },
  {
    name: "ISIS cells staged 19 attacks in Syria between March",
    text: `ISIS cells staged 19 attacks in Syria between March 22 and April 20, 2023.`,
    says: [["19", "agrees"]],
  },
  {
    name: "ISIS-K claimed 80 attacks in Afghanistan in the second",
    text: `ISIS-K claimed 80 attacks in Afghanistan in the second quarter of 2022.`,
    says: [["80", "agrees"]],
  },
  {
    name: "ISIS attacks in northeast Syria were down 34 percent",
    text: `ISIS attacks in northeast Syria were down 34 percent in 2023, and up 85% in June.`,
    says: [
      ["34 percent", "agrees"],
      ["85%", "agrees"],
    ],
  },
  {
    name: "Taliban attacks rose 37 percent in Afghanistan in the",
    text: `Taliban attacks rose 37 percent in Afghanistan in the first quarter of 2021.`,
    says: [["37 percent", "agrees"]],
  },
  {
    name: "The number of ISIS attacks in Iraq fell by",
    text: `The number of ISIS attacks in Iraq fell by 86 percent from January 1 to April 7, 2023.`,
    says: [["86 percent", "differs", "value-differs"]],
  },
  {
    name: "In 2020 ISIS made as many as 200 attacks",
    text: `In 2020 ISIS made as many as 200 attacks per month in Iraq and Syria.`,
    says: [["as many as 200", "agrees"]],
  },
  {
    name: "In October 2023 CENTCOM and its partners detained 19",
    text: `In October 2023 CENTCOM and its partners detained 19 ISIS operatives in Iraq and Syria.`,
    says: [["19", "agrees"]],
  },
  {
    name: "In 2022, 374 ISIS operatives were detained in Iraq",
    text: `In 2022, 374 ISIS operatives were detained in Iraq and Syria.`,
    says: [["374", "agrees"]],
  },
  {
    name: "Coalition troops rounded up 347 ISIS suspects in Iraq",
    text: `Coalition troops rounded up 347 ISIS suspects in Iraq and Syria in 2022.`,
    says: [["347", "differs", "value-differs"]],
  },
  {
    name: "Four ISIS operatives were killed in Iraq and Syria",
    text: `Four ISIS operatives were killed in Iraq and Syria in November 2023, CENTCOM said.`,
    says: [["Four", "agrees"]],
  },
  {
    name: "In April 2023, 4 ISIS operatives died in Syria",
    text: `In April 2023, 4 ISIS operatives died in Syria at the hands of CENTCOM and partners.`,
    says: [["4", "agrees"]],
  },
  {
    name: "Partner and U.S. forces eliminated 668 ISIS members in",
    text: `Partner and U.S. forces eliminated 668 ISIS members in Iraq and Syria in 2022.`,
    says: [["668", "differs", "value-differs"]],
  },
  {
    name: "The SDF captured 101 ISIS members in northeast Syria",
    text: `The SDF captured 101 ISIS members in northeast Syria in February 2024.`,
    says: [["101", "agrees"]],
  },
  {
    name: "Over 2021, Iraqi security forces arrested more than 250",
    text: `Over 2021, Iraqi security forces arrested more than 250 ISIS terrorists in Iraq and killed 100.`,
    says: [
      ["more than 250", "agrees"],
      ["100", "agrees"],
    ],
  },
  {
    name: "In 2024 the SDF killed 17 ISIS members in",
    text: `In 2024 the SDF killed 17 ISIS members in northeast Syria.`,
    says: [["17", "agrees"]],
  },
  {
    name: "The coalition killed or captured more than 30 ISIS",
    text: `The coalition killed or captured more than 30 ISIS leaders in Iraq and Syria between August 29 and November 4, 2024.`,
    says: [["more than 30", "agrees"]],
  },
  {
    name: "In the first half of 2024, eight ISIS leaders",
    text: `In the first half of 2024, eight ISIS leaders were killed and 32 captured in Iraq and Syria.`,
    says: [
      ["eight", "agrees"],
      ["32", "agrees"],
    ],
  },
  {
    name: "At least 11 ISIS plots against the United States",
    text: `At least 11 ISIS plots against the United States were counted in 2025.`,
    says: [["At least 11", "agrees"]],
  },
  {
    name: "ISIS had 14,000 to 18,000 members in Iraq and",
    text: `ISIS had 14,000 to 18,000 members in Iraq and Syria on March 31, 2020.`,
    says: [["14,000 to 18,000", "agrees"]],
  },
  {
    name: "In August 2016 ISIS could field up to 25,000",
    text: `"In August 2016 ISIS could field up to 25,000 fighters in Iraq and Syria," an officer said.`,
    says: [["up to 25,000", "agrees"]],
  },
  {
    name: "The coalition and partners conducted 313 operations against ISIS",
    text: `The coalition and partners conducted 313 operations against ISIS in Iraq and Syria in 2022.`,
    says: [["313", "agrees"]],
  },
  {
    name: "In March 2023, CENTCOM ran nine partnered operations in",
    text: `In March 2023, CENTCOM ran nine partnered operations in Syria against ISIS.`,
    says: [["nine", "agrees"]],
  },
  {
    name: "Coalition forces and partners made 169 raids on ISIS",
    text: `Coalition forces and partners made 169 raids on ISIS in Iraq and Syria in the first half of 2024.`,
    says: [["169", "differs", "value-differs"]],
  },
  {
    name: "From December 20 to 29, 2025, U.S. forces conducted",
    text: `From December 20 to 29, 2025, U.S. forces conducted 11 missions in Syria against ISIS.`,
    says: [["11", "agrees"]],
  },
  {
    name: "The SDF carried out 13 raids against ISIS in",
    text: `The SDF carried out 13 raids against ISIS in northeast Syria in February 2024.`,
    says: [["13", "agrees"]],
  },
  {
    name: "ISIS killed 84 members of the security forces in",
    text: `ISIS killed 84 members of the security forces in northeast Syria in 2023.`,
    says: [["84", "agrees"]],
  },
  {
    name: "Taliban attacks killed 144 people in Afghanistan in April",
    text: `Taliban attacks killed 144 people in Afghanistan in April to June 2017.`,
    says: [["144", "agrees"]],
  },
  {
    name: "Insurgents controlled areas where 12 percent of Afghanistan's population",
    text: `Insurgents controlled areas where 12 percent of Afghanistan's population lived in January 2018; 65 percent lived under government control.`,
    says: [
      ["12 percent", "agrees"],
      ["65 percent", "agrees"],
    ],
  },
  {
    name: "The Global Coalition had 73 members in the spring",
    text: `The Global Coalition had 73 members in the spring quarter of 2017, April to June.`,
    says: [["73", "agrees"]],
  },
  {
    name: "The Coalition to Defeat ISIS counted 73 members between",
    text: `The Coalition to Defeat ISIS counted 73 members between July and September 2017.`,
    says: [["73", "agrees"]],
  },
];
