import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import { record } from "../../record.ts";

const said = (text: string) =>
  check(text, { record, published: "2024-02-12" }).texts.flatMap(({ findings }) =>
    findings.map(({ verdict, differences }) => [verdict, ...differences].join(" ")),
  );

describe("withDeed", () => {
  it.each([
    "From October 17 to November 14, 2023, militia attacks killed 59 U.S. troops in Iraq and Syria.",
    "From October 17 to November 14, 2023, 59 U.S. troops lost their lives to militia attacks in Iraq and Syria.",
  ])("tells those killed from those injured: %j", (text) => {
    expect(said(text)).toEqual(["differs unit-differs"]);
  });

  it("tells the halves of a pair that changed places, whatever the time", () => {
    expect(said("SIGIR had issued 94 audits and 86 inspections since 2004.")).toEqual([
      "differs unit-differs",
      "differs unit-differs",
    ]);
    expect(said("SIGIR had issued 86 audits and 94 inspections since 2004.")).toEqual(["agrees", "agrees"]);
  });

  it("holds money that was announced against a text that has it spent", () => {
    expect(
      said("In September 2022 State and USAID spent nearly $327 million on humanitarian aid in Afghanistan."),
    ).toEqual(["differs modality-differs"]);
    expect(
      said(
        "In September 2022 State and USAID announced nearly $327 million in humanitarian aid for Afghanistan.",
      ),
    ).toEqual(["agrees"]);
  });

  it.each([
    "From October 17 to November 14, 2023, militia attacks injured 59 U.S. troops in Iraq and Syria.",
    "From October 17 to November 14, 2023, 59 U.S. troops were wounded in militia attacks in Iraq and Syria.",
    "From October 17 to November 14, 2023, 59 U.S. troops were injured, none killed, by militias in Iraq and Syria.",
  ])("takes another word for the same for no difference: %j", (text) => {
    expect(said(text)).toEqual(["agrees"]);
  });
});
