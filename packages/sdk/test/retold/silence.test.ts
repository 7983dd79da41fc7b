/**
 * Texts about what the record does not know, in its own words and with its own numbers: nothing of them is wrong.
 */
import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";

const texts: [name: string, text: string][] = [
  [
    "basketball",
    `The Lakers beat the Celtics 134 to 118 on Tuesday in front of 18,997 people. James scored 44 points and had 11 rebounds; Boston shot 37 percent from three and fell by 16. The team has now won 62 of its last 96 games at home since October 2023.`,
  ],
  [
    "a company's quarter",
    `Acme Corp. reported revenue of $622 million for the quarter ended December 31, 2023, up 12 percent from a year earlier. The company cut 1,100 jobs, closed 26 stores and opened eight new ones. Net savings came to $54 million, and recoveries from suppliers totaled $1.1 billion.`,
  ],
  [
    "a storm",
    `A storm killed 18 people and injured 63 in Nepal between January and March 2024. Some 54,000 residents were moved to 134 camps, officials said, and 2,500 troops were sent to help. About 900 soldiers remain in the district.`,
  ],
  [
    "the war in Ukraine",
    `Russia launched 134 drones and 62 missiles at Ukraine from October to December 2023. Ukrainian forces killed 1,200 soldiers and captured 44. The U.S. has provided $44 billion in military aid, and 6.3 million refugees have fled since February 2022.`,
  ],
  [
    "Sudan",
    `In Sudan, RSF fighters attacked the al-Fasher camp 55 times in October 2023, killing 166 civilians and wounding 227. The camp houses 500,000 displaced people, down 12 percent. The UN counted 24.8 million people in need and asked for $2.7 billion in humanitarian aid.`,
  ],
  [
    "Gaza and Lebanon",
    `Israel struck 85 targets in Gaza and Lebanon on Feb. 2, 2024. The army said it killed 92 militants and detained 26; the health ministry counted 127 dead, 70 percent of them women and children. Hezbollah fired 47 rockets. Aid groups airdropped 38,000 meals.`,
  ],
  [
    "a city's inspector general",
    `The city council's inspector general closed 33 investigations and opened 18 new ones in the last quarter of 2016. It issued 13 reports with 89 recommendations and questioned $2.4 million in costs. Two people were convicted, three arrested, and six sentenced.`,
  ],
  [
    "a school district",
    `The school district's auditor found $441 million in savings. From April to June 2017 the hotline received 6,540 calls and opened 2,764 cases; 96 were referred to the police.`,
  ],
  [
    "ships in the Red Sea",
    `Houthi militants launched 55 attacks on ships in the Red Sea between October 17 and November 14, 2023. U.S. forces shot down 27 drones and 28 missiles, and the coalition carried out 16 strikes in Yemen on Feb. 3. No U.S. personnel were injured.`,
  ],
  [
    "weather",
    `Hurricane season: 20 named storms, 7 hurricanes and 3 major ones in 2023, NOAA said. Temperatures in January rose 2.1 degrees; rainfall was down 55 percent in the Syrian desert and 68 percent in Iraq, farmers said.`,
  ],
  [
    "an older war",
    `In Afghanistan in 1985, 115,000 Soviet troops fought 90,000 mujahideen. The war killed 15,000 Soviet soldiers and a million civilians. Congress approved $250 million for the rebels that year.`,
  ],
  [
    "troops of another year",
    `In 2011, the U.S. had 98,000 troops in Afghanistan and 45,000 in Iraq. NATO led 50 nations. Insurgents controlled 12 percent of districts.`,
  ],
  [
    "Turkey's air strikes",
    `Turkish warplanes carried out 47 air strikes in northern Iraq and Syria in October 2023, destroying 70 targets and killing 64 PKK fighters, Ankara said. It has 5,000 troops in Iraq.`,
  ],
  [
    "cartels",
    `Mexico's army detained 233 cartel members and killed 10 in the first half of 2024. It conducted 196 operations, seized 166 weapons and destroyed 24 labs. In July 31 families came home.`,
  ],
  [
    "police work",
    `The police in Baghdad arrested 19 thieves in November 2023, and 40 operations against drug dealers led to 111 arrests. Four officers were killed and 17 wounded in car accidents.`,
  ],
  [
    "dengue",
    `The Philippines reported 1,200 dengue cases in the last quarter of 2018, with 43 deaths, and a budget of $107.3 million for health. Abu Sayyaf kidnapped two tourists.`,
  ],
  [
    "shops and films",
    `Company results for the third quarter of 2024: 95 stores opened, 163 closed, 33 under review. The program awarded 11 grants worth $639.5 million. Eight awards were made in Iraq by the film board.`,
  ],
  [
    "fires and gardens",
    `A fire in Raqqa destroyed 65 houses in July 2020. The hospital treated 406 patients, 30 Iraqis among them. The water project served 27,000 people; 9,912 trees were planted at Roj.`,
  ],
  [
    "a city's houses",
    `In Kabul, 150 people were treated for food poisoning on August 26, 2021, and 13 were flown out. In 2019 the city built 7,423 houses. In 2018 it had been 7,362.`,
  ],
  [
    "vaccines and wheat",
    `UNICEF vaccinated 28.3 million children in Afghanistan in 2023 and 6.3 million in 2019. Some 17 million people have phones. The wheat harvest was 3.7 million tons, down 21 percent.`,
  ],
  [
    "an office building",
    `In December 2023 the Pentagon's inspector general moved to a new building with 1,625 employees, 80 meeting rooms and 409 parking spaces. It cost $56 million.`,
  ],
  [
    "people who stay and run",
    `In Syria, 580 refugees from Ukraine found work, while 142 families bought houses. On January 14, 2023, 850 people ran a marathon in Iraq. The winner took 134 minutes.`,
  ],
  [
    "other groups",
    `Boko Haram attacked 55 villages in Nigeria in the last quarter of 2019 and killed 230 people. Al-Qaeda's branch in Yemen has 3,000 fighters. The Shabaab carried out 405 attacks in Somalia in the second quarter of 2020.`,
  ],
  [
    "troops elsewhere",
    `U.S. troops in South Korea number 28,500 and in Germany 35,000; some 2,500 Marines rotate through Darwin. At Fort Bragg, 40 soldiers were injured in a crash on January 28, 2024, and three died.`,
  ],
  [
    "an economy",
    `The U.S. economy added 353,000 jobs in January 2024. Wages rose 4.5 percent. Congress passed a $61 billion tax act in April 2024, and $1.1 billion went to railroads.`,
  ],
];

describe("check on texts about other things", () => {
  it.each(texts)("raises no alarm on %s", (_, text) => {
    const [checked] = check(text).texts;
    const alarms = (checked?.findings ?? []).filter(({ verdict }) => verdict === "differs");
    expect(alarms.map(({ exact, message }) => `${exact}: ${message}`)).toEqual([]);
  });

  it("reads the figures of all of them", () => {
    const read = texts.map(([, text]) => check(text).texts[0]?.read.figures ?? 0);
    expect(Math.min(...read)).toBeGreaterThan(1);
  });
});
