import { expect, it } from "vitest";
import { countNegatives } from "./negatives.ts";
import { readLabelled } from "./read.ts";

it("counts the numbers that nobody labelled, each date and time once", () => {
  const body =
    "On 2024-02-10 at 7:30, F-16s struck {{85 | exactly 85 | agrees}} targets, {{3 | doubtful}} weeks ago.";
  const { labelled } = readLabelled(`register: wire\n---\n${body}`, "wire-x.txt");
  expect(countNegatives(labelled)).toBe(3);
});
