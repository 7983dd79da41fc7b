/**
 * How reporters, officials and bloggers put the record's figures of the war from the air: sorties, strikes, weapons, supplies, targets, territory.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "Tankers flew 5,037 sorties over Iraq and Syria in",
    text: `Tankers flew 5,037 sorties over Iraq and Syria in the first five months of 2017.`,
    says: [["5,037", "agrees"]],
  },
  {
    name: "In the first half of 2017, 7,013 intelligence, surveillance",
    text: `In the first half of 2017, 7,013 intelligence, surveillance and reconnaissance sorties were flown over Iraq and Syria, AFCENT said; 6,212 strike sorties ended with a weapon released.`,
    says: [
      ["7,013", "agrees"],
      ["6,212", "agrees"],
    ],
  },
  {
    name: "Get this: between January and May 2017 tankers flew",
    text: `Get this: between January and May 2017 tankers flew 5,307 refueling sorties over Iraq and Syria!`,
    says: [["5,307", "differs", "value-differs"]],
  },
  {
    name: "Coalition aircraft carried out 562 air strikes in Afghanistan",
    text: `Coalition aircraft carried out 562 air strikes in Afghanistan in April 2018.`,
    says: [["562", "agrees"]],
  },
  {
    name: "In June 2020, the Coalition conducted 26 strikes in",
    text: `"In June 2020, the Coalition conducted 26 strikes in Iraq and Syria," a task force spokesman said.`,
    says: [["26", "agrees"]],
  },
  {
    name: "The coalition hit ISIS with 36 airstrikes in Iraq",
    text: `The coalition hit ISIS with 36 airstrikes in Iraq and Syria in June 2020.`,
    says: [["36", "differs", "value-differs"]],
  },
  {
    name: "U.S. planes airdropped 33,000 pounds of supplies in Afghanistan",
    text: `U.S. planes airdropped 33,000 pounds of supplies in Afghanistan in 2017.`,
    says: [["33,000", "agrees"]],
  },
  {
    name: "AFCENT said crews had dropped more than 327,000 pounds",
    text: `AFCENT said crews had dropped more than 327,000 pounds of supplies over Afghanistan from January to May 2018.`,
    says: [["more than 327,000", "agrees"]],
  },
  {
    name: "AFCENT planes airdropped 12,706 pounds of supplies in Afghanistan",
    text: `AFCENT planes airdropped 12,706 pounds of supplies in Afghanistan from January to August 2017.`,
    says: [["12,706", "differs", "value-differs"]],
  },
  {
    name: "The strikes of June 2020 against ISIS in Iraq",
    text: `The strikes of June 2020 against ISIS in Iraq and Syria comprised 89 engagements.`,
    says: [["89", "agrees"]],
  },
  {
    name: "Coalition forces struck 85 targets in Iraq and Syria",
    text: `Coalition forces struck 85 targets in Iraq and Syria on Feb. 2, 2024, hitting Quds Force and militia sites.`,
    says: [["85", "agrees"]],
  },
  {
    name: "From August 8, 2014 to July 29, 2015 coalition",
    text: `From August 8, 2014 to July 29, 2015 coalition warplanes destroyed or damaged 8,789 ISIS targets in Iraq and Syria.`,
    says: [["8,789", "agrees"]],
  },
  {
    name: "U.S. aircraft bombed 8,978 ISIS targets in Iraq and",
    text: `U.S. aircraft bombed 8,978 ISIS targets in Iraq and Syria between August 8, 2014 and July 29, 2015.`,
    says: [["8,978", "differs", "value-differs"]],
  },
  {
    name: "The coalition released 3,274 weapons over Iraq and Syria",
    text: `The coalition released 3,274 weapons over Iraq and Syria in April 2017.`,
    says: [["3,274", "agrees"]],
  },
  {
    name: "In 2015, the Air Force said, aircraft dropped 28,696",
    text: `In 2015, the Air Force said, aircraft dropped 28,696 bombs on Iraq and Syria.`,
    says: [["28,696", "agrees"]],
  },
  {
    name: "American jets dropped 530 bombs on Afghanistan in August",
    text: `American jets dropped 530 bombs on Afghanistan in August 2017.`,
    says: [["530", "differs", "value-differs"]],
  },
  {
    name: "From 2014 to 2019 the Coalition liberated more than",
    text: `From 2014 to 2019 the Coalition liberated more than 110,000 square kilometers in Iraq and Syria.`,
    says: [["more than 110,000", "agrees"]],
  },
  {
    name: "Ukrainian troops seized about 1,000 square kilometers of Russia's",
    text: `Ukrainian troops seized about 1,000 square kilometers of Russia's Kursk region between July and September 2024.`,
    says: [["about 1,000", "agrees"]],
  },
];
