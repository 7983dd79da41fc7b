import { describe, expect, it } from "vitest";
import { readText } from "../text/text.ts";
import { findQuotations } from "./quotations.ts";

const quotations = (text: string) =>
  findQuotations(readText(text)).map(({ start, end }) => text.slice(start, end));

describe("findQuotations", () => {
  it("finds the words between straight and between curly marks", () => {
    expect(quotations('He said "we stay right here" and left.')).toEqual(["we stay right here"]);
    expect(quotations("He said “we stay right here” and left.")).toEqual(["we stay right here"]);
  });

  it("closes an unclosed quotation where the next begins, and where its paragraph ends", () => {
    const text = "“We stay right here. “They leave at once,” she said.\n“Nobody knows the day\nHe left.";
    expect(quotations(text)).toEqual(["We stay right here.", "They leave at once,", "Nobody knows the day"]);
  });

  it("takes single curly marks for a quotation, and an apostrophe for none", () => {
    expect(quotations("She said ‘we stay right here’ today.")).toEqual(["we stay right here"]);
    expect(quotations("The ’90s weren't the soldiers' best days, isn't it")).toEqual([]);
  });

  it("leaves titles and single words alone", () => {
    expect(quotations('the "core" force and "War Games"')).toEqual([]);
  });
});
