/**
 * How reporters, officials and bloggers put the record's figures of aid: awards, funds, budget support, people in need and displaced.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "USAID had 17 active humanitarian awards in Afghanistan between",
    text: `USAID had 17 active humanitarian awards in Afghanistan between October and December 2024.`,
    says: [["17", "agrees"]],
  },
  {
    name: "As of June 30, 2025, USAID managed 14 humanitarian",
    text: `"As of June 30, 2025, USAID managed 14 humanitarian awards in Syria," the inspector general wrote.`,
    says: [["14", "agrees"]],
  },
  {
    name: "On January 1, 2025 USAID's active humanitarian awards in",
    text: `On January 1, 2025 USAID's active humanitarian awards in Syria were valued at $631,172,513.`,
    says: [["$631,172,513", "agrees"]],
  },
  {
    name: "USAID ended 5,200 awards on March 10, 2025",
    text: `USAID ended 5,200 awards on March 10, 2025.`,
    says: [["5,200", "agrees"]],
  },
  {
    name: "In Afghanistan, 23 awards worth $87,378,516 had been terminated",
    text: `In Afghanistan, 23 awards worth $87,378,516 had been terminated by April 11, 2025, USAID reported.`,
    says: [
      ["23", "agrees"],
      ["$87,378,516", "agrees"],
    ],
  },
  {
    name: "USAID canceled 5,600 awards on March 10, 2025",
    text: `USAID canceled 5,600 awards on March 10, 2025.`,
    says: [["5,600", "differs", "value-differs"]],
  },
  {
    name: "Sixteen humanitarian awards in Syria worth $218,174,924 were terminated",
    text: `Sixteen humanitarian awards in Syria worth $218,174,924 were terminated by USAID in the first half of 2025.`,
    says: [
      ["Sixteen", "agrees"],
      ["$218,174,924", "agrees"],
    ],
  },
  {
    name: "In August 2024 the United States gave Ukraine about",
    text: `In August 2024 the United States gave Ukraine about $3.9 billion in direct budget support through the World Bank.`,
    says: [["about $3.9 billion", "agrees"]],
  },
  {
    name: "USAID said that from 2022 to August 2024 it",
    text: `USAID said that from 2022 to August 2024 it provided $26.8 billion in budget support to Ukraine.`,
    says: [["$26.8 billion", "agrees"]],
  },
  {
    name: "Uncle Sam handed Kyiv $28.6 billion in budget support",
    text: `Uncle Sam handed Kyiv $28.6 billion in budget support from 2022 through August 2024.`,
    says: [["$28.6 billion", "differs", "value-differs"]],
  },
  {
    name: "The United States obligated $217.69 million in development assistance",
    text: `The United States obligated $217.69 million in development assistance for Afghanistan in fiscal year 2022.`,
    says: [["$217.69 million", "agrees"]],
  },
  {
    name: "U.S. development assistance to Ukraine came to over $2.1",
    text: `U.S. development assistance to Ukraine came to over $2.1 billion from October 2021 to December 2023.`,
    says: [["over $2.1 billion", "agrees"]],
  },
  {
    name: "From October to December 2023 there were 6.3 million",
    text: `From October to December 2023 there were 6.3 million refugees from Ukraine, and nearly 3.7 million Ukrainians were internally displaced.`,
    says: [
      ["6.3 million", "agrees"],
      ["nearly 3.7 million", "agrees"],
    ],
  },
  {
    name: "Operation Allies Welcome cost $5.36 billion from August 2021",
    text: `Operation Allies Welcome cost $5.36 billion from August 2021 to September 2023; as of March 31, 2024, $5.53 billion had been obligated for Enduring Welcome.`,
    says: [
      ["$5.36 billion", "agrees"],
      ["$5.53 billion", "agrees"],
    ],
  },
  {
    name: "Congress has appropriated at least $182.99 billion for Ukraine",
    text: `Congress has appropriated at least $182.99 billion for Ukraine from February 2022 to September 2024.`,
    says: [["at least $182.99 billion", "agrees"]],
  },
  {
    name: "From August 2021 to March 31, 2024 the United",
    text: `From August 2021 to March 31, 2024 the United States made $17.19 billion available for Afghanistan and Afghan refugees.`,
    says: [["$17.19 billion", "agrees"]],
  },
  {
    name: "USAID had $74 million unobligated for Afghanistan as of",
    text: `USAID had $74 million unobligated for Afghanistan as of December 31, 2024.`,
    says: [["$74 million", "agrees"]],
  },
  {
    name: "The United States provided $655.97 million in humanitarian assistance",
    text: `The United States provided $655.97 million in humanitarian assistance to Afghanistan in fiscal year 2023.`,
    says: [["$655.97 million", "agrees"]],
  },
  {
    name: "In fiscal year 2024, U.S. humanitarian aid to Ukraine",
    text: `In fiscal year 2024, U.S. humanitarian aid to Ukraine was nearly $566 million.`,
    says: [["nearly $566 million", "agrees"]],
  },
  {
    name: "Washington gave Afghans $665.97 million in humanitarian aid in",
    text: `Washington gave Afghans $665.97 million in humanitarian aid in fiscal year 2023.`,
    says: [["$665.97 million", "differs", "value-differs"]],
  },
  {
    name: "In the first quarter of 2021 the U.S. provided",
    text: `In the first quarter of 2021 the U.S. provided almost $350 million in humanitarian assistance for Iraq.`,
    says: [["almost $350 million", "agrees"]],
  },
  {
    name: "Fifteen camps for displaced Iraqis were closed in Iraq",
    text: `Fifteen camps for displaced Iraqis were closed in Iraq between October and December 2020; two IDP camps were left in Iraq in February 2021.`,
    says: [
      ["Fifteen", "agrees"],
      ["two", "agrees"],
    ],
  },
  {
    name: "USAID funded five implementers in al-Hol from July to",
    text: `USAID funded five implementers in al-Hol from July to December 2025.`,
    says: [["five", "agrees"]],
  },
  {
    name: "Some 16.7 million people in Syria were in need",
    text: `Some 16.7 million people in Syria were in need of humanitarian assistance on June 30, 2024.`,
    says: [["Some 16.7 million", "agrees"]],
  },
  {
    name: "In 2019, 6.3 million people in Afghanistan needed humanitarian",
    text: `In 2019, 6.3 million people in Afghanistan needed humanitarian aid.`,
    says: [["6.3 million", "agrees"]],
  },
  {
    name: "USAID had 11 stabilization awards in Iraq, worth about",
    text: `USAID had 11 stabilization awards in Iraq, worth about $622 million, from January to March 2024.`,
    says: [
      ["11", "agrees"],
      ["about $622 million", "agrees"],
    ],
  },
  {
    name: "In July to September 2024 USAID funded eight stabilization",
    text: `In July to September 2024 USAID funded eight stabilization awards in Iraq worth $639.5 million.`,
    says: [
      ["eight", "agrees"],
      ["$639.5 million", "agrees"],
    ],
  },
  {
    name: "USAID funded nine stabilization awards in Iraq in July",
    text: `USAID funded nine stabilization awards in Iraq in July to September 2024.`,
    says: [["nine", "differs", "value-differs"]],
  },
  {
    name: "The State Department reprogrammed $230 million of stabilization funds",
    text: `The State Department reprogrammed $230 million of stabilization funds for Syria in the summer of 2018 (July to September).`,
    says: [["$230 million", "agrees"]],
  },
  {
    name: "SIGAR found that $4.7 billion was spent on stabilization",
    text: `SIGAR found that $4.7 billion was spent on stabilization programs in Afghanistan from 2002 to 2017.`,
    says: [["$4.7 billion", "agrees"]],
  },
];
