/**
 * How reporters, officials and bloggers put the record's figures of camps, returns and prisons.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "On July 19, 2020, al-Hol held 65,406 people, 24,914",
    text: `On July 19, 2020, al-Hol held 65,406 people, 24,914 of them Syrians.`,
    says: [
      ["65,406", "agrees"],
      ["24,914", "agrees"],
    ],
  },
  {
    name: "As of June 12, 2023, about 51,000 people were",
    text: `"As of June 12, 2023, about 51,000 people were living in the al-Hol camp," the coalition said.`,
    says: [["about 51,000", "agrees"]],
  },
  {
    name: "Al-Hol's population was 65,604 on July 19, 2020",
    text: `Al-Hol's population was 65,604 on July 19, 2020.`,
    says: [["65,604", "differs", "value-differs"]],
  },
  {
    name: "The population of al-Hol had fallen to about 54,000",
    text: `The population of al-Hol had fallen to about 54,000 by September 12, 2022.`,
    says: [["about 54,000", "agrees"]],
  },
  {
    name: "At the end of June 2023, 1,377 guards protected",
    text: `At the end of June 2023, 1,377 guards protected the camp at al-Hol; 112 were women.`,
    says: [
      ["1,377", "agrees"],
      ["112", "agrees"],
    ],
  },
  {
    name: "There were 1,773 guards at the al-Hol camp on",
    text: `There were 1,773 guards at the al-Hol camp on June 30, 2023.`,
    says: [["1,773", "differs", "value-differs"]],
  },
  {
    name: "On January 14, 2023, 580 Iraqis from 142 families",
    text: `On January 14, 2023, 580 Iraqis from 142 families were repatriated from al-Hol.`,
    says: [
      ["580", "agrees"],
      ["142", "agrees"],
    ],
  },
  {
    name: "A convoy brought 233 families home from al-Hol on",
    text: `A convoy brought 233 families home from al-Hol on July 31, 2025.`,
    says: [["233", "agrees"]],
  },
  {
    name: "In January 2023, on the 14th, 850 Iraqis went",
    text: `In January 2023, on the 14th, 850 Iraqis went home from al-Hol.`,
    says: [["850", "differs", "value-differs"]],
  },
  {
    name: "More than 25,000 Iraqis had left al-Hol and Roj",
    text: `More than 25,000 Iraqis had left al-Hol and Roj by August 15, 2025.`,
    says: [["More than 25,000", "agrees"]],
  },
  {
    name: "Iraq has completed 28 repatriation operations from al-Hol from",
    text: `Iraq has completed 28 repatriation operations from al-Hol from 2021 to 2025.`,
    says: [["28", "agrees"]],
  },
  {
    name: "As of March 31, 2020, the SDF ran about",
    text: `As of March 31, 2020, the SDF ran about 20 detention facilities for ISIS prisoners in northeast Syria.`,
    says: [["about 20", "agrees"]],
  },
  {
    name: "On January 16, 2025, more than 9,000 ISIS fighters",
    text: `On January 16, 2025, more than 9,000 ISIS fighters were in prisons in Syria.`,
    says: [["more than 9,000", "agrees"]],
  },
  {
    name: "About 2,000 foreign fighters were among the ISIS prisoners",
    text: `About 2,000 foreign fighters were among the ISIS prisoners held in northeast Syria on March 31, 2020.`,
    says: [["About 2,000", "agrees"]],
  },
];
