import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../test/fixture/record.ts";
import { check, checkTexts } from "./check.ts";

const record = fixtureRecord();
/** What is said of each figure: its words, the verdict and the codes. */
const figures = (text: string, options: { published?: string } = {}) =>
  check(text, { record, ...options })
    .texts.flatMap(({ findings }) => findings)
    .filter(({ kind }) => kind === "figure")
    .map(({ exact, verdict, differences }) => [exact, verdict, ...differences]);
const words = (text: string) =>
  check(text, { record })
    .texts.flatMap(({ findings }) => findings)
    .filter(({ kind }) => kind !== "figure")
    .map(({ kind, exact, verdict }) => [kind, exact, verdict]);

const WHERE = "in North Valley and South Valley";

describe("check", () => {
  it("reads an indicator that no code knows by its terms alone", () => {
    expect(
      figures(`The county repaired at least 137 bridges ${WHERE} from October to December 2023.`),
    ).toEqual([["at least 137", "agrees"]]);
  });

  it("keeps 'at least' when the text omits it", () => {
    expect(figures("The county repaired 137 bridges from October to December 2023.")).toEqual([
      ["137", "differs", "bound-dropped"],
    ]);
  });

  it("tells a bound that was changed from one that was added", () => {
    expect(figures("The county repaired more than 137 bridges in the fourth quarter of 2023.")).toEqual([
      ["more than 137", "differs", "bound-changed"],
    ]);
    expect(
      figures("In North Valley the county repaired at least 58 bridges from October to December 2023."),
    ).toEqual([["at least 58", "differs", "bound-added"]]);
  });

  it("takes 'about' before an exact number for no difference", () => {
    expect(
      figures("The county repaired about 58 bridges in North Valley from October to December 2023."),
    ).toEqual([["about 58", "agrees"]]);
  });

  it("lets a number at a lower precision stand as rounded", () => {
    expect(figures("The county repaired more than 130 bridges from October to December 2023.")).toEqual([
      ["more than 130", "agrees", "rounded"],
    ]);
  });

  it("finds another number where everything else is clear", () => {
    expect(figures("The county repaired at least 317 bridges from October to December 2023.")).toEqual([
      ["at least 317", "differs", "value-differs"],
    ]);
  });

  it("holds no other number against a text that narrows what is counted, or tells a part of it", () => {
    for (const text of [
      "The county repaired at least 30 wooden bridges from October to December 2023.",
      "The county repaired at least 30 bridges for pilgrims from October to December 2023.",
      "The county repaired 30 of the bridges from October to December 2023.",
      "The county repaired another 30 bridges from October to December 2023.",
      "The county repaired 30 bridges a month from October to December 2023.",
    ]) {
      expect(
        figures(text).map(([, verdict]) => verdict),
        text,
      ).toEqual(["not-in-record"]);
    }
  });

  it("says nothing against a weaker claim", () => {
    expect(figures("The county repaired at least 9 bridges from October to December 2023.")).toEqual([
      ["at least 9", "not-in-record"],
    ]);
  });

  it("says nothing of another time, unless the number can hardly be another", () => {
    expect(figures("The county repaired 92 bridges from January to March 2024.")).toEqual([
      ["92", "not-in-record"],
    ]);
    expect(figures("The county repaired at least 137 bridges from January to March 2024.")).toEqual([
      ["at least 137", "differs", "period-differs"],
    ]);
    expect(figures("In North Valley the county repaired 58 bridges from January to March 2024.")).toEqual([
      ["58", "not-in-record"],
    ]);
  });

  it("takes 'at least' for true of a longer time and of a wider place", () => {
    expect(figures("The county repaired at least 137 bridges in 2023.")).toEqual([
      ["at least 137", "agrees"],
    ]);
    expect(figures("The county repaired 137 bridges in 2023.")).toEqual([
      ["137", "differs", "period-differs", "bound-dropped"],
    ]);
  });

  it("finds the place that a number lost", () => {
    expect(figures("The county repaired 58 bridges from October to December 2023.")).toEqual([
      ["58", "differs", "place-dropped"],
    ]);
    expect(
      figures("In North Valley work went on. The county repaired 58 bridges from October to December 2023."),
    ).toEqual([["58", "agrees"]]);
  });

  it("finds the place that a number was moved to", () => {
    expect(figures("The county repaired 58 bridges in South Valley from October to December 2023.")).toEqual([
      ["58", "differs", "place-differs"],
    ]);
  });

  it("says nothing of a place that the record does not know", () => {
    expect(figures("The county repaired 58 bridges in Ruritania from October to December 2023.")).toEqual([
      ["58", "not-in-record"],
    ]);
  });

  it("gives each figure of a breakdown its own place", () => {
    expect(
      figures(
        "From October to December 2023 the county repaired at least 137 bridges, 58 of them in North Valley.",
      ),
    ).toEqual([
      ["at least 137", "agrees"],
      ["58", "agrees"],
    ]);
  });

  it("tells what was readied from what was done", () => {
    expect(figures("In March 2024 the county ordered 420 bridges to be ready.")).toEqual([["420", "agrees"]]);
    expect(figures("In March 2024 the county moved 420 bridges.")).toEqual([
      ["420", "differs", "modality-differs"],
    ]);
  });

  it("agrees with a narrower kind, and says that the record's is wider", () => {
    const [finding] =
      check("The county repaired at least 137 stone bridges from October to December 2023.", { record })
        .texts[0]?.findings ?? [];
    expect(finding).toMatchObject({ verdict: "agrees", differences: [] });
    expect(finding?.message).toContain("more widely");
  });

  it("shares a bound with the number behind it", () => {
    expect(
      figures("The county has about 2,500 wardens in North Valley.", { published: "2023-11-20" }),
    ).toEqual([["about 2,500", "agrees"]]);
    expect(figures("The county has 2,500 wardens in North Valley.", { published: "2023-11-20" })).toEqual([
      ["2,500", "agrees"],
    ]);
  });

  it("compares a level with the nearest date within reach, and with none beyond", () => {
    expect(
      figures("The county has about 3,900 wardens in North Valley.", { published: "2023-12-01" }),
    ).toEqual([["about 3,900", "differs", "value-differs"]]);
    expect(
      figures("The county has about 3,900 wardens in North Valley.", { published: "2021-01-01" }),
    ).toEqual([["about 3,900", "not-in-record"]]);
    expect(figures("The county has about 3,900 wardens in North Valley.")).toEqual([
      ["about 3,900", "not-in-record"],
    ]);
  });

  it("says that a level was replaced only of the time after", () => {
    const replaced = fixtureRecord((data) => {
      const old = data.figures["fig/wardens-november"];
      if (old !== undefined)
        old.supersededBy = {
          figure: "fig/wardens-may",
          statement: "county/report#wardens-may",
          because: "counted anew",
        };
    });
    const codes = (published: string) =>
      check("The county has about 2,500 wardens in North Valley.", {
        record: replaced,
        published,
      }).texts[0]?.findings.flatMap(({ differences }) => differences);
    expect(codes("2024-01-10")).toEqual([]);
    expect(codes("2024-02-20")).toEqual(["superseded"]);
    const beside = (words: string) =>
      check(`The county ${words} in North Valley. By May it counted about 3,100.`, {
        record: replaced,
        published: "2024-02-20",
      }).texts[0]?.findings[0]?.differences;
    expect(beside("has about 2,500 wardens")).toEqual([]);
    expect(beside("still has about 2,500 wardens")).toEqual(["superseded"]);
  });

  it("shows both figures of a tie and picks neither", () => {
    const twice = fixtureRecord((data) => {
      const both = data.figures["fig/both"];
      const source = data.statements["county/report#both"];
      if (both === undefined || source?.kind !== "figure") return;
      data.statements["county/report#twin"] = {
        ...source,
        id: "county/report#twin",
        quantity: { bound: "exactly", value: 900 },
      };
      data.figures["fig/twin"] = {
        ...both,
        id: "fig/twin",
        source: "county/report#twin",
        quantity: { bound: "exactly", value: 900 },
      };
    });
    const [finding] =
      check("The county repaired 555 bridges from October to December 2023.", { record: twice }).texts[0]
        ?.findings ?? [];
    expect(finding).toMatchObject({ verdict: "cannot-tell", figure: null, differences: [] });
    expect(finding?.message).toMatch(/at least 137 .*900/);
  });

  it("marks a figure on which sources disagree", () => {
    const contested = fixtureRecord((data) => {
      const north = data.figures["fig/north"];
      const source = data.statements["county/report#north"];
      if (north === undefined || source?.kind !== "figure") return;
      data.statements["county/report#rival"] = {
        ...source,
        id: "county/report#rival",
        quantity: { bound: "exactly", value: 61 },
      };
      data.figures["fig/north"] = { ...north, status: "contested", conflicts: ["county/report#rival"] };
    });
    const [finding] =
      check("In North Valley the county repaired 61 bridges from October to December 2023.", {
        record: contested,
      }).texts[0]?.findings ?? [];
    expect(finding).toMatchObject({
      verdict: "agrees",
      differences: ["contested"],
      statement: "county/report#rival",
    });
  });

  it("does not let a text confirm itself: a paraphrase is no value to check against", () => {
    const paraphrased = fixtureRecord((data) => {
      const document = data.documents["county/report"];
      if (document !== undefined) document.standing.is = "paraphrase";
    });
    const [finding] =
      check("The county repaired at least 137 bridges from October to December 2023.", {
        record: paraphrased,
      }).texts[0]?.findings ?? [];
    expect(finding?.verdict).toBe("not-in-record");
  });

  it("agrees with the source's words and with a part of them", () => {
    expect(words("It was “the heaviest toll of any winter” for us.")).toEqual([
      ["quotation", "the heaviest toll of any winter", "agrees"],
    ]);
    expect(
      words("He said “it took the heaviest toll of any winter on our narrow bridges, they say” then."),
    ).toEqual([
      ["quotation", "it took the heaviest toll of any winter on our narrow bridges, they say", "agrees"],
    ]);
  });

  it("finds words altered inside quotation marks, known alterations and new ones", () => {
    expect(words("It was “the hardest toll of any winter on our narrow bridges” ever.")).toEqual([
      ["quotation", "the hardest toll of any winter on our narrow bridges", "differs"],
    ]);
    expect(words("It was “the heaviest burden of any winter on our narrow old bridges” ever.")).toEqual([
      ["quotation", "the heaviest burden of any winter on our narrow old bridges", "differs"],
    ]);
  });

  it("calls no quotation altered that merely shares some words", () => {
    expect(words("She spoke of “the winter on our coasts and the toll of drink” then.")).toEqual([
      ["quotation", "the winter on our coasts and the toll of drink", "not-in-record"],
    ]);
  });

  it("finds garbled and misspelt names, and leaves right ones and strangers alone", () => {
    expect(words("The bigger swamp council met Leontine Eric Brandauer.")).toEqual([
      ["name", "bigger swamp council", "differs"],
      ["name", "Leontine Eric Brandauer", "differs"],
    ]);
    expect(
      words("The Greater Marshland County Council met Leontine Erik Brandauer and Leontine Brandt."),
    ).toEqual([]);
    expect(words("The Greater Moorland County Council met.")).toEqual([]);
  });

  it("gives a quotation the words that no other finding has taken", () => {
    const text = "“The toll of any winter is ours to bear.68 The crew knew it.”";
    const findings = check(text, { record }).texts[0]?.findings ?? [];
    expect(findings.map(({ kind, exact }) => [kind, exact])).toContainEqual(["mark", "68"]);
  });

  it("counts figures only, and every verdict of theirs", () => {
    const { read } =
      check(
        `The county repaired at least 137 bridges ${WHERE} from October to December 2023, and 12 geese.`,
        { record },
      ).texts[0] ?? {};
    expect(read).toEqual({ figures: 2, agrees: 1, differs: 0, notInRecord: 1, cannotTell: 0 });
  });

  it("fingerprints the UTF-8 bytes of each text", () => {
    const { texts } = checkTexts(
      [
        { path: "a.md", text: "abc" },
        { path: "b.md", text: "" },
      ],
      { record },
    );
    expect(texts.map(({ path, sha256 }) => [path, sha256.slice(0, 8)])).toEqual([
      ["a.md", "ba7816bf"],
      ["b.md", "e3b0c442"],
    ]);
  });

  it("refuses a date of publication that is none", () => {
    expect(() => check("", { record, published: "yesterday" })).toThrow(
      expect.objectContaining({ code: "not-edtf" }),
    );
  });
});
