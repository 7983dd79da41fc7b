/**
 * Numbers whose noun, time or place was said before, or is only understood; and numbers that are the record's
 * by chance, beside words that are not.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "a tally that goes on in the next sentence",
    text: `As of January 3, 2024, there had been 118 attacks on U.S. forces in Iraq and Syria since October 17, 2023. On July 19, 2020, 65,406 people lived in the al-Hol camp. On September 12, 2022, it was about 54,000.`,
    says: [
      ["118", "agrees"],
      ["65,406", "agrees"],
      ["about 54,000", "agrees"],
    ],
  },
  {
    name: "troops, then only the number",
    text: `In November 2020 there were about 3,000 U.S. troops in Iraq. On January 15, 2021, there were 2,500.`,
    says: [
      ["about 3,000", "agrees"],
      ["2,500", "agrees"],
    ],
  },
  {
    name: "the record's numbers, of other things",
    text: `In October to December 2023 the school board met 134 times. The library lent 65,406 books in July 2020, and 118 children joined its reading club. In Syria, Ohio, 54,000 bulbs were planted on September 12, 2022.`,
    says: [
      ["134", "not-in-record"],
      ["65,406", "not-in-record"],
      ["118", "not-in-record"],
      ["54,000", "not-in-record"],
    ],
  },
  {
    name: "the record's numbers, of other things in its own places",
    text: `Between October and December 2023, 134 schools in Iraq and Syria were repaired, and ISIS was not mentioned once in 118 sermons. On July 19, 2020, al-Hol had 65,406 fruit trees, by our count.`,
    says: [
      ["134", "not-in-record"],
      ["118", "not-in-record"],
      ["65,406", "not-in-record"],
    ],
  },
  {
    name: "one kind for another, at the very time and place",
    text: `Between October 17 and November 14, 2023, about 27 U.S. personnel were diagnosed with traumatic brain injuries in Iraq and Syria. In the last quarter of 2023, 6.3 million Ukrainians were internally displaced in Ukraine.`,
    says: [
      ["about 27", "differs", "unit-differs"],
      ["6.3 million", "differs", "unit-differs"],
    ],
  },
  {
    name: "up to a month",
    text: `USAID had given Ukraine $30 billion in budget support by December 2024. In the half-year to March 2025 the DoD OIG made 415 recommendations.`,
    says: [
      ["$30 billion", "agrees"],
      ["415", "agrees"],
    ],
  },
  {
    name: "a number and its noun in a label",
    text: `ISIS killed in Syria in 2022: 466. ISIS killed 84 members of the security forces in northeast Syria in 2023.`,
    says: [
      ["466", "agrees"],
      ["84", "agrees"],
    ],
  },
  {
    name: "a slip in money",
    text: `From February 2022 to September 2024 Congress appropriated $131.36 billion for security in Ukraine and $48.34 billion for governance and development. For SIGAR, questioned costs of $444.5 million piled up from 2008 to June 2017.`,
    says: [
      ["$131.36 billion", "agrees"],
      ["$48.34 billion", "differs", "value-differs"],
      ["$444.5 million", "differs", "value-differs"],
    ],
  },
];
