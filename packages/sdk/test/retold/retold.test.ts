/**
 * Texts in many registers: every finding as it should be, and a count of what is still missed.
 */
import { describe, expect, it } from "vitest";
import { check } from "../../src/index.ts";
import { texts as deep } from "./deep.ts";
import { texts as layouts } from "./layouts.ts";
import { texts as further } from "./more.ts";
import { texts as aid } from "./subject-aid.ts";
import { texts as air } from "./subject-air.ts";
import { texts as camps } from "./subject-camps.ts";
import { texts as isis } from "./subject-isis.ts";
import { texts as oversight } from "./subject-oversight.ts";
import { texts as troops } from "./subject-troops.ts";
import { texts as first, type Retold, type Said } from "./texts.ts";
import { texts as understood } from "./understood.ts";

const subjects = [...aid, ...air, ...camps, ...isis, ...oversight, ...troops];
const texts = [...first, ...further, ...deep, ...layouts, ...understood, ...subjects];

function saidOf({ text, published }: Retold): Said[] {
  const [checked] = check(text, published === undefined ? {} : { published }).texts;
  return (checked?.findings ?? []).map(({ exact, verdict, differences }) => [exact, verdict, ...differences]);
}

describe("check on texts of our own making", () => {
  it.each(texts.map((text) => [text.name, text] as const))("reads: %s", (_, text) => {
    expect(saidOf(text)).toEqual(text.says);
  });

  it("raises no alarm that the label does not have", () => {
    const alarms = texts.flatMap((text) => {
      const labelled = text.says.filter(([, verdict]) => verdict === "differs").length;
      return saidOf(text).filter(([, verdict]) => verdict === "differs").length - labelled;
    });
    expect(Math.max(...alarms)).toBe(0);
  });

  it("lists what it misses beside what it says, so that no miss is forgotten", () => {
    for (const { says, misses = [] } of texts) {
      for (const [exact, verdict] of misses) {
        const said = says.find(([words]) => words === exact);
        expect(said, exact).toBeDefined();
        expect(said?.[1]).not.toBe(verdict);
      }
    }
  });
});
