import { describe, expect, it } from "vitest";
import { record } from "../../record.ts";
import { recordSource } from "../candidate/record.ts";
import { readText } from "../text/text.ts";
import { readContext } from "./context.ts";
import { Reading } from "./sentence.ts";
import { compileLexicon } from "./vocabulary.ts";

const lexicon = compileLexicon(recordSource(record));

/** For each number its place and how near it stands; a place that the record does not know is "?". */
const placesOf = (source: string) => {
  const reading = new Reading(readText(source), lexicon);
  return reading.figures.map((figure) => {
    const { place } = readContext(reading, figure);
    return place === null ? null : `${place.value.place ?? "?"} ${place.near}`;
  });
};

describe("the place of a number", () => {
  it.each([
    ["they did 55 raids in iraq", ["iraq own"]],
    ["30 were held, in iraq 24 and in syria six", ["iraq neighbour", "iraq own", "syria own"]],
    ["On the Iraqi side it was 30; on the Syrian, 14.", ["iraq own", "syria own"]],
    ["The Syrian share of the 40 was 12.", ["syria own", "syria sentence"]],
    ["Syria had 35 of the raids and Iraq 70.", ["syria own", "iraq own"]],
    ["Afghanistan fared worse. They ended 23 programs there.", ["afghanistan sentence"]],
    ["It cost $9 million in the Lake Chad Basin and the Central Sahel.", ["lake-chad-and-central-sahel own"]],
    ["Syria was calm. They counted 12 attacks in the north-east.", ["northeast-syria sentence"]],
    ["Kansas was calm. They counted 12 attacks in the northeast.", [null]],
    ["Syria was calm. They counted 12 attacks in the northeast of Kansas.", ["syria paragraph"]],
    ["So with Iraq. There were 2,400 of us there.", ["iraq sentence"]],
  ])("is read in %j", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ["They counted 35 raids, when everybody was looking at Gaza.", [null]],
    ["A monitor in Britain had 240 of them.", [null]],
    ["The $4 billion went to the relief fund in Switzerland.", [null]],
    ["They caught 30, mostly in Iraq.", ["iraq neighbour"]],
    ["Officials in Baghdad had 15,000.", ["baghdad neighbour"]],
    ["The government in Baghdad closed 15 of them.", [null]],
    ["A minister, who comes from Kabul, counted 20 of them.", ["kabul neighbour"]],
  ])("is none that stands there for something else: %j", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each(["Syria had said that 35 would go.", "He cooked a turkey for 35.", "It served china for 35."])(
    "is nobody who acts and no ordinary word: %j",
    (text) => {
      expect(placesOf(text)).toEqual([null]);
    },
  );
});
