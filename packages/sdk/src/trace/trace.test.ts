import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { record } from "../record.ts";
import { trace } from "../trace.ts";
import type { Passage, Thread, Trace } from "./shape.ts";

const REPORT =
  "From January to March 2024 the wardens of the coast counted at least 134 landings on the northern isles. " +
  "“We sought to keep every boat in sight,” the chief warden told the auditors. " +
  "The office spent $4.6 million on lamps in February 2024.";
const ARTICLE =
  "From January to March 2024 the wardens of the coast counted 134 landings on the northern isles. " +
  "“We tried to keep every boat in view,” the chief warden said. " +
  "The office spent $4.6 million on lamps in February 2024.";
const DIGEST =
  "From January to March 2024 the wardens of the coast counted 143 landings on the northern isles. " +
  "“We tried to keep every boat in view,” the chief warden said. It has 12 cats.";

const text = (path: string, words: string) => ({ path, text: words });
const told = (...texts: string[]) => trace(texts.map((words, index) => text(`step-${index}`, words)));

function threadOf({ threads }: Trace, words: string): Thread {
  const found = threads.find(({ passages }) => passages.some((one) => one?.words.includes(words)));
  if (found === undefined) throw new Error(`no thread has ${words}`);
  return found;
}

function codes(passage: Passage | null | undefined, side: "before" | "source" = "before") {
  return passage?.[side]?.differences;
}

describe("a traced story", () => {
  const story = told(REPORT, ARTICLE, DIGEST);

  it("names what each step changed, against the step before and against the source", () => {
    const { fate, passages } = threadOf(story, "134 landings");
    const [source, article, digest] = passages;
    expect(fate).toBe("changed");
    expect([source?.before, source?.source, article?.source]).toEqual([null, null, null]);
    expect(codes(article)).toEqual(["bound-dropped"]);
    expect(codes(digest)).toEqual(["value-differs"]);
    expect(codes(digest, "source")).toEqual(["value-differs"]);
    expect(digest?.before?.message).toContain("the step before says 134");
    expect(digest?.source?.message).toContain("the source says at least 134");
  });

  it("says at which step a quotation was altered, and that the next one kept the alteration", () => {
    const [, article, digest] = threadOf(story, "keep every boat in view").passages;
    expect(codes(article)).toEqual(["quotation-altered"]);
    expect(digest?.before?.verdict).toBe("agrees");
    expect(codes(digest, "source")).toEqual(["quotation-altered"]);
  });

  it("tells what was left out on the way from what no earlier step says", () => {
    expect(threadOf(story, "4.6 million")).toMatchObject({ fate: "dropped", passages: [{}, {}, null] });
    expect(threadOf(story, "12 cats")).toMatchObject({ fate: "added", passages: [null, null, {}] });
  });

  it("finds in the source what the step before left out", () => {
    const [source, article, digest] = threadOf(told(REPORT, "Nothing is counted.", REPORT), "134").passages;
    expect(article).toBeNull();
    expect(source?.words).toContain("at least 134 landings");
    expect([digest?.before?.verdict, digest?.source?.verdict]).toEqual(["not-in-record", "agrees"]);
  });

  it("blames a garbled name and a stray mark on the step that brought them in", () => {
    const right = "The report on Operation Inherent Resolve came out in the long run. It has two parts.";
    const wrong = "The report on Operation Inherit Resolve came out in the long run.68 It has two parts.";
    const garbled = threadOf(told(right, wrong, wrong), "Inherit");
    expect(garbled.passages.map((one) => codes(one))).toEqual([undefined, ["name-garbled"], []]);
    expect(garbled.passages[0]?.words).toContain("Operation Inherent Resolve");
    const mark = told(right, wrong, wrong).threads.find(({ kind }) => kind === "mark")?.passages;
    expect(mark?.map((one) => codes(one))).toEqual([undefined, ["stray-reference-mark"], []]);
  });

  it("points into the words that it gives", () => {
    for (const { passages } of story.threads) {
      for (const [index, passage] of passages.entries()) {
        if (passage?.span == null) continue;
        const { words, focus, span } = passage;
        const exact = [REPORT, ARTICLE, DIGEST][index]?.slice(span.start, span.end);
        expect(words.slice(focus.start, focus.end)).toBe(exact?.replace(/\s+/gu, " ").trim());
      }
    }
  });

  it("gives the page of each passage where the steps have pages", () => {
    const pages = [
      { start: 0, label: "11" },
      { start: REPORT.indexOf("The office"), label: "12" },
    ];
    const { threads } = trace([{ ...text("report", REPORT), pages }, text("article", ARTICLE)]);
    const pageOf = (words: string) => threadOf({ ...story, threads }, words).passages[0]?.page;
    expect([pageOf("134 landings"), pageOf("4.6 million")]).toEqual(["11", "12"]);
  });
});

describe("a story whose retellings are its source", () => {
  it("is told as it was, whatever the source says", () => {
    const sentence = fc.constantFrom(
      ...REPORT.split(/(?<=\.) /u),
      ...DIGEST.split(/(?<=\.) /u),
      "It rained.",
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const words = sentences.join(" ");
        for (const { fate, passages } of told(words, words, words).threads) {
          expect(fate).toBe("kept");
          expect(passages.every((one) => one !== null)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("a story that begins in the record", () => {
  const sample = readFileSync(new URL("../../../../docs/samples/retold.md", import.meta.url), "utf8");
  const report = { path: "report", documents: ["lead-ig/oir-2023-10-to-12", "usaid-oig/oir-2023-10-to-12"] };
  const article = { path: "article", documents: ["wnd/hampering-counter-isis-mission"] };
  const story = trace([report, article, { path: "retold.md", text: sample }]);

  it("shows what the record's own article changed, and what the next text made of it", () => {
    const [said, passed, retold] = threadOf(story, "134 times between October").passages;
    expect(said?.words).toContain("U.S interests");
    expect(codes(passed)).toContain("target-differs");
    expect(codes(retold)).toEqual(["bound-dropped"]);
    expect(codes(retold, "source")).toEqual(["bound-dropped"]);
  });

  it("calls an order to be ready by its name", () => {
    const [, passed, retold] = threadOf(story, "sent 2,000").passages;
    expect(passed?.words).toContain("ready to deploy");
    expect(codes(retold)).toEqual(["modality-differs"]);
  });

  it("finds sums of ours where all that they add up is among the sources", () => {
    const months = ["socialbites/centcom-updates-isis", "daily-mail/centcom-november-2023"];
    const { threads } = trace([
      { path: "months", documents: months },
      { path: "retold.md", text: sample },
    ]);
    const [sum, retold] = threadOf({ ...story, threads }, "captured 64").passages;
    expect(sum?.words).toContain(" + ");
    expect(codes(retold)).toEqual(["place-dropped"]);
  });

  it("may stay in the record, where assertions are traced as well", () => {
    const paraphrase = { path: "paraphrase", documents: ["grassroots50/hampering-counter-isis-mission"] };
    const { threads } = trace([report, article, paraphrase], { record });
    const altered = threads.filter(({ passages }) => codes(passages[2])?.includes("quotation-altered"));
    expect(altered.length).toBeGreaterThanOrEqual(4);
  });
});
