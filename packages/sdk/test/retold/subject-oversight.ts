/**
 * How reporters, officials and bloggers put the record's figures of inspectors general: cases, reports, recoveries, staff and waste.
 */
import type { Retold } from "./texts.ts";

export const texts: Retold[] = [
  {
    name: "SIGIR's work led to 139 debarments of contractors from",
    text: `SIGIR's work led to 139 debarments of contractors from 2004 to September 2013.`,
    says: [["139", "agrees"]],
  },
  {
    name: "In April to September 2013 the DoD OIG reported",
    text: `In April to September 2013 the DoD OIG reported 102 debarments in its semiannual report.`,
    says: [["102", "agrees"]],
  },
  {
    name: "The DoD Hotline received 6,540 contacts from October 2015",
    text: `The DoD Hotline received 6,540 contacts from October 2015 to March 2016; the DoD OIG opened 2,973 cases and closed 2,764.`,
    says: [
      ["6,540", "agrees"],
      ["2,973", "agrees"],
      ["2,764", "agrees"],
    ],
  },
  {
    name: "The DoD Hotline referred 96 cases related to Operation",
    text: `The DoD Hotline referred 96 cases related to Operation Inherent Resolve from October to December 2023.`,
    says: [["96", "agrees"]],
  },
  {
    name: "The Pentagon hotline referred 69 cases related to Operation",
    text: `The Pentagon hotline referred 69 cases related to Operation Inherent Resolve in October to December 2023.`,
    says: [["69", "differs", "value-differs"]],
  },
  {
    name: "SIGAR closed 31 investigations in the first quarter of",
    text: `SIGAR closed 31 investigations in the first quarter of 2018.`,
    says: [["31", "agrees"]],
  },
  {
    name: "As of September 30, 2016, the Lead IG agencies",
    text: `As of September 30, 2016, the Lead IG agencies had 57 open investigations on Operation Inherent Resolve.`,
    says: [["57", "agrees"]],
  },
  {
    name: "The Lead IG agencies opened eight investigations on Operation",
    text: `The Lead IG agencies opened eight investigations on Operation Inherent Resolve in the fourth quarter of 2023.`,
    says: [["eight", "agrees"]],
  },
  {
    name: "The Lead IG opened 18 investigations on Operation Inherent",
    text: `The Lead IG opened 18 investigations on Operation Inherent Resolve from October to December 2023.`,
    says: [["18", "differs", "value-differs"]],
  },
  {
    name: "From April to September 2020, DoD OIG investigations led",
    text: `From April to September 2020, DoD OIG investigations led to 109 arrests, 119 criminal charges and 93 convictions.`,
    says: [
      ["109", "agrees"],
      ["119", "agrees"],
      ["93", "agrees"],
    ],
  },
  {
    name: "In fiscal 2020's second half, April to September 2020",
    text: `In fiscal 2020's second half, April to September 2020, the DoD inspector general made 303 recommendations.`,
    says: [["303", "agrees"]],
  },
  {
    name: "The DoD OIG made 330 recommendations between April and",
    text: `The DoD OIG made 330 recommendations between April and September 2020.`,
    says: [["330", "differs", "value-differs"]],
  },
  {
    name: "SIGAR's investigations resulted in three convictions and one sentencing",
    text: `SIGAR's investigations resulted in three convictions and one sentencing in April to June 2017.`,
    says: [
      ["three", "agrees"],
      ["one", "agrees"],
    ],
  },
  {
    name: "SIGIR made 487 recommendations from 2004 to September 2013",
    text: `SIGIR made 487 recommendations from 2004 to September 2013.`,
    says: [["487", "agrees"]],
  },
  {
    name: "Its cost to the taxpayer: about $245 million to",
    text: `Its cost to the taxpayer: about $245 million to operate SIGIR from 2004 to September 2013.`,
    says: [["about $245 million", "agrees"]],
  },
  {
    name: "As of December 31, 2023 the Lead IG agencies",
    text: `As of December 31, 2023 the Lead IG agencies had 17 oversight projects under way for Operation Inherent Resolve.`,
    says: [["17", "not-in-record"]],
  },
  {
    name: "On September 30, 2015 the Lead IG agencies had",
    text: `On September 30, 2015 the Lead IG agencies had 31 ongoing projects and 10 planned projects on OIR.`,
    says: [
      ["31", "agrees"],
      ["10", "agrees"],
    ],
  },
  {
    name: "From October 2018 to March 2019 the DoD OIG's",
    text: `From October 2018 to March 2019 the DoD OIG's investigations brought $885.3 million in civil judgments and settlements.`,
    says: [["$885.3 million", "agrees"]],
  },
  {
    name: "SIGAR's criminal cases brought over $10.3 million in criminal",
    text: `SIGAR's criminal cases brought over $10.3 million in criminal fines and restitutions in July to September 2022.`,
    says: [["over $10.3 million", "agrees"]],
  },
  {
    name: "The DoD OIG issued 65 reports from April to",
    text: `The DoD OIG issued 65 reports from April to September 2016.`,
    says: [["65", "agrees"]],
  },
  {
    name: "SIGAR issued 11 audits and other products in January",
    text: `SIGAR issued 11 audits and other products in January to March 2022.`,
    says: [["11", "agrees"]],
  },
  {
    name: "The DoD OIG published 56 reports from April to",
    text: `The DoD OIG published 56 reports from April to September 2016.`,
    says: [["56", "differs", "value-differs"]],
  },
  {
    name: "Every dollar spent on the DoD OIG returned $4",
    text: `Every dollar spent on the DoD OIG returned $4 as of March 31, 2025.`,
    says: [["$4", "agrees"]],
  },
  {
    name: "SIGAR's total savings came to about $2 billion from",
    text: `SIGAR's total savings came to about $2 billion from 2008 to the end of 2016.`,
    says: [["about $2 billion", "agrees"]],
  },
  {
    name: "The DoD OIG reported $1.3 billion in potential monetary",
    text: `The DoD OIG reported $1.3 billion in potential monetary benefits from October 2015 to March 2016.`,
    says: [["$1.3 billion", "not-in-record"]],
  },
  {
    name: "SIGIR had a staff of 50 in January to",
    text: `SIGIR had a staff of 50 in January to March 2007; SIGAR had 197 employees in October 2014.`,
    says: [
      ["50", "agrees"],
      ["197", "agrees"],
    ],
  },
  {
    name: "The DoD OIG questioned $202 million in costs in",
    text: `The DoD OIG questioned $202 million in costs in April to September 2017.`,
    says: [["$202 million", "agrees"]],
  },
  {
    name: "SIGAR questioned more than $414.5 million in costs from",
    text: `SIGAR questioned more than $414.5 million in costs from 2008 to June 2017.`,
    says: [["more than $414.5 million", "agrees"]],
  },
  {
    name: "SIGAR says up to $15.5 billion was lost to",
    text: `SIGAR says up to $15.5 billion was lost to waste, fraud and abuse from 2008 to 2017; it found 643 instances of waste.`,
    says: [
      ["up to $15.5 billion", "agrees"],
      ["643", "agrees"],
    ],
  },
  {
    name: "The DoD OIG oversaw six overseas contingency operations between",
    text: `The DoD OIG oversaw six overseas contingency operations between April and September 2019 as Lead IG.`,
    says: [["six", "agrees"]],
  },
  {
    name: "The Pentagon's budget for Operation Pacific Eagle-Philippines was $108.2",
    text: `The Pentagon's budget for Operation Pacific Eagle-Philippines was $108.2 million in fiscal year 2019.`,
    says: [["$108.2 million", "agrees"]],
  },
  {
    name: "In 2024, diversion made up 51% of the OIGs'",
    text: `In 2024, diversion made up 51% of the OIGs' investigations on Operation Atlantic Resolve; corruption made up 21 percent.`,
    says: [
      ["51%", "agrees"],
      ["21 percent", "agrees"],
    ],
  },
];
