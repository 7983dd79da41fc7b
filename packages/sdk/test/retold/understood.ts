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
];
