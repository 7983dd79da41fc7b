/**
 * Everything that reads a text here, ours and the peers', behind one shape: `load` gives a function of a text.
 *
 * Each peer does what comes nearest to ours: it finds the numbers, or the dates, with their values.
 */
export const READERS = {
  mentions: {
    name: "throughline, mentions",
    /** The stages Text and Mention: all that is found in a text before the record is asked. */
    load: async () => {
      const [{ readText }, { Reading }, { compileLexicon }, { findMarks }, { findQuotations }, near] =
        await Promise.all([
          import("../src/check/text/text.ts"),
          import("../src/check/mention/sentence.ts"),
          import("../src/check/mention/vocabulary.ts"),
          import("../src/check/mention/marks.ts"),
          import("../src/check/mention/quotations.ts"),
          import("../src/check/mention/near-names.ts"),
        ]);
      const { record } = await import("@throughline/core/record");
      const lexicon = compileLexicon(record);
      return (text) => {
        const read = readText(text);
        const reading = new Reading(read, lexicon);
        const names = near.findNearNames(read.tokens, lexicon, reading.names);
        const [marks, quotations] = [findMarks(read.tokens), findQuotations(read)];
        return (
          reading.figures.length + reading.periods.length + names.length + marks.length + quotations.length
        );
      };
    },
  },
  check: {
    name: "throughline, check",
    load: async () => {
      const { check } = await import("../dist/index.js");
      return (text) => check(text).texts[0].findings.length;
    },
  },
  wink: {
    name: "wink-nlp",
    load: async () => {
      const [{ default: wink }, { default: model }] = await Promise.all([
        import("wink-nlp"),
        import("wink-eng-lite-web-model"),
      ]);
      const nlp = wink(model);
      return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
    },
  },
  compromise: {
    name: "compromise",
    load: async () => {
      const { default: nlp } = await import("compromise");
      return (text) => nlp(text).numbers().json().length;
    },
  },
  recognizers: {
    name: "Recognizers-Text, numbers",
    load: async () => {
      const { default: suite } = await import("@microsoft/recognizers-text-suite");
      return (text) => suite.recognizeNumber(text, suite.Culture.English).length;
    },
  },
  chrono: {
    name: "chrono-node, dates",
    load: async () => {
      const chrono = await import("chrono-node");
      return (text) => chrono.parse(text, new Date(2024, 1, 9)).length;
    },
  },
};
