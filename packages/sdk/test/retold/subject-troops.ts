/**
 * How reporters, officials and bloggers put the record's figures of U.S. troops: present, sent, attacked, injured, killed; and civilians.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "Militias attacked U.S. forces in Iraq and Syria at",
    text: `Militias attacked U.S. forces in Iraq and Syria at least 102 times from October 17 to December 21, 2023.`,
    says: [["at least 102", "agrees"]],
  },
  {
    name: "Iran-backed militias attacked U.S. troops 120 times in Iraq",
    text: `Iran-backed militias attacked U.S. troops 120 times in Iraq and Syria from October 17 to December 21, 2023.`,
    says: [["120", "agrees", "rounded"]],
  },
  {
    name: "From October 1 to December 31, 2023 U.S. interests",
    text: `From October 1 to December 31, 2023 U.S. interests in Iraq and Syria came under attack at least 134 times.`,
    says: [["at least 134", "agrees"]],
  },
  {
    name: "American bases in Iraq were attacked 57 times by",
    text: `American bases in Iraq were attacked 57 times by militias from October 7, 2023 to January 18, 2024.`,
    says: [["57", "agrees"]],
  },
  {
    name: "Nineteen U.S. service members were diagnosed with traumatic brain",
    text: `Nineteen U.S. service members were diagnosed with traumatic brain injuries after the attacks in Iraq and Syria of Oct. 17 and 18, 2023.`,
    says: [["Nineteen", "agrees"]],
  },
  {
    name: "Fifteen troops at al-Tanf suffered brain injuries in the",
    text: `Fifteen troops at al-Tanf suffered brain injuries in the attacks of October 17 and 18, 2023.`,
    says: [["Fifteen", "agrees"]],
  },
  {
    name: "Ninety-one troops were diagnosed with traumatic brain injuries in",
    text: `Ninety-one troops were diagnosed with traumatic brain injuries in Iraq and Syria on October 17 and 18, 2023.`,
    says: [["Ninety-one", "differs", "value-differs"]],
  },
  {
    name: "Forty-five U.S. personnel were injured in Iraq and Syria",
    text: `Forty-five U.S. personnel were injured in Iraq and Syria from October 17 to November 6, 2023.`,
    says: [["Forty-five", "agrees"]],
  },
  {
    name: "About 146 American troops were injured in Iraq and",
    text: `About 146 American troops were injured in Iraq and Syria between October 18, 2023 and February 9, 2024, and three were killed.`,
    says: [
      ["About 146", "agrees"],
      ["three", "agrees"],
    ],
  },
  {
    name: "A drone wounded 54 U.S. troops in Iraq and",
    text: `A drone wounded 54 U.S. troops in Iraq and Syria from October 17 to November 6, 2023.`,
    says: [["54", "differs", "value-differs"]],
  },
  {
    name: "Thirteen U.S. service members were killed in Kabul on",
    text: `Thirteen U.S. service members were killed in Kabul on August 26, 2021.`,
    says: [["Thirteen", "agrees"]],
  },
  {
    name: "The U.S. had 14,000 troops in Afghanistan in the",
    text: `The U.S. had 14,000 troops in Afghanistan in the third quarter of 2019.`,
    says: [["14,000", "agrees"]],
  },
  {
    name: "In November 2024 the United States had 900 troops",
    text: `In November 2024 the United States had 900 troops in Syria, the Pentagon said.`,
    says: [["900", "agrees"]],
  },
  {
    name: "There were about 3,000 U.S. troops in Iraq in",
    text: `There were about 3,000 U.S. troops in Iraq in November 2020.`,
    says: [["about 3,000", "agrees"]],
  },
  {
    name: "In November 2020, we had 3,500 soldiers in Iraq",
    text: `In November 2020, we had 3,500 soldiers in Iraq.`,
    says: [["3,500", "differs", "value-differs"]],
  },
  {
    name: "The Pentagon sent 900 troops to the Middle East",
    text: `The Pentagon sent 900 troops to the Middle East in October 2023 and put about 2,000 on standby.`,
    says: [
      ["900", "agrees"],
      ["about 2,000", "agrees"],
    ],
  },
  {
    name: "In July to September 2021, 5,000 U.S. troops were",
    text: `In July to September 2021, 5,000 U.S. troops were sent to Kabul to help with the evacuation.`,
    says: [["5,000", "agrees"]],
  },
  {
    name: "Airstrikes by the coalition killed at least 1,291 civilians",
    text: `Airstrikes by the coalition killed at least 1,291 civilians in Iraq and Syria between August 8, 2014 and March 31, 2019.`,
    says: [["at least 1,291", "agrees"]],
  },
  {
    name: "UNAMA counted 313 civilians killed and 336 injured by",
    text: `UNAMA counted 313 civilians killed and 336 injured by air strikes in Afghanistan in the first nine months of 2018.`,
    says: [
      ["313", "agrees"],
      ["336", "agrees"],
    ],
  },
  {
    name: "In Raqqa, coalition strikes killed 1,600 civilians in 2017",
    text: `In Raqqa, coalition strikes killed 1,600 civilians in 2017, Airwars said.`,
    says: [["1,600", "agrees"]],
  },
  {
    name: "One Coalition member was killed and two were wounded",
    text: `One Coalition member was killed and two were wounded in the Hamrin Mountains between December 30, 2024 and January 6, 2025.`,
    says: [
      ["One", "agrees"],
      ["two", "agrees"],
    ],
  },
  {
    name: "Afghan National Defense and Security Forces were 40,000 people",
    text: `Afghan National Defense and Security Forces were 40,000 people short of their authorized strength in October 2018.`,
    says: [["40,000", "agrees"]],
  },
  {
    name: "The coalition had trained about 20,000 Iraqi soldiers and",
    text: `The coalition had trained about 20,000 Iraqi soldiers and police by April 2016.`,
    says: [["about 20,000", "agrees"]],
  },
];
