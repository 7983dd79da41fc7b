import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFault } from "./fault.ts";
import { readLabelled } from "./read.ts";

const file = "wire-bases.txt";
const withHeader = (body: string) => `register: wire\npublished: 2024-02-10\nnegatives: 2\n---\n${body}`;
const read = (body: string) => readLabelled(withHeader(body), file);
const codesOf = (source: string, name = file) => readLabelled(source, name).faults.map(({ code }) => code);

describe("readLabelled", () => {
  it("takes the labels out and keeps their offsets", () => {
    const { labelled, faults } = read(
      "Militias attacked {{at least 134 | at-least 134 | agrees}} times,\nor {{134 | exactly 134 | differs bound-dropped}}.\n",
    );
    expect(faults).toEqual([]);
    expect(labelled.text).toBe("Militias attacked at least 134 times,\nor 134.\n");
    expect(labelled.labels).toEqual([
      {
        span: { start: 18, end: 30 },
        exact: "at least 134",
        line: 5,
        kind: "figure",
        quantity: { bound: "at-least", value: 134 },
        verdict: "agrees",
        differences: [],
      },
      {
        span: { start: 41, end: 44 },
        exact: "134",
        line: 6,
        kind: "figure",
        quantity: { bound: "exactly", value: 134 },
        verdict: "differs",
        differences: ["bound-dropped"],
      },
    ]);
  });

  it("reads the header", () => {
    expect(read("").labelled).toMatchObject({
      register: "wire",
      published: "2024-02-10",
      text: "",
    });
  });

  it("reads quotations, names and marks, which have no quantity", () => {
    const { labelled, faults } = read(
      "“{{no decision was made | quotation | not-in-record}}” {{Kurila | name | differs name-garbled}}.{{68 | mark | differs stray-reference-mark}}",
    );
    expect(faults).toEqual([]);
    expect(labelled.labels.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ["quotation", null],
      ["name", null],
      ["mark", null],
    ]);
  });

  it("keeps what is doubtful apart", () => {
    const { labelled } = read("{{three | doubtful}} weeks ago");
    expect(labelled).toMatchObject({
      text: "three weeks ago",
      labels: [],
      doubtful: [{ start: 0, end: 5 }],
    });
  });

  it("gives spans that are slices of the text, whatever stands around them", () => {
    const plain = fc.string({ unit: "grapheme" }).filter((words) => !/[{}|]/.test(words));
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 6 }), (around) => {
        const { labelled, faults } = read(around.join("{{7 | exactly 7 | agrees}}"));
        expect(faults).toEqual([]);
        expect(labelled.text).toBe(around.join("7"));
        for (const { span, exact } of labelled.labels)
          expect(labelled.text.slice(span.start, span.end)).toBe(exact);
      }),
    );
  });
});

describe("readLabelled, on what is faulty", () => {
  it.each([
    ["label-unclosed", "a {{134 | exactly 134 | agrees"],
    ["label-stray-end", "a 134 }} b"],
    ["label-parts", "{{134 | exactly 134}}"],
    ["label-empty", "{{ | exactly 134 | agrees}}"],
    ["label-edges", "{{ 134 | exactly 134 | agrees}}"],
    ["quantity-unreadable", "{{134 | 134 | agrees}}"],
    ["quantity-unreadable", "{{10 to 15 | between 15 10 | agrees}}"],
    ["quantity-not-in-words", "{{134 | exactly 143 | agrees}}"],
    ["verdict-unknown", "{{134 | exactly 134 | right}}"],
    ["code-unknown", "{{134 | exactly 134 | differs bound-lost}}"],
    ["code-missing", "{{134 | exactly 134 | differs}}"],
    ["code-missing", "{{130 | exactly 130 | differs rounded}}"],
    ["code-out-of-place", "{{134 | exactly 134 | agrees bound-dropped}}"],
    ["code-out-of-place", "{{134 | exactly 134 | differs name-garbled}}"],
    ["code-out-of-place", "{{Kurila | name | agrees}}"],
    ["too-few-words", "“{{two words | quotation | agrees}}”"],
  ])("says %s of %j", (code, body) => {
    expect(read(body).faults).toEqual([expect.objectContaining({ code, file, line: 5 })]);
  });

  it.each([
    ["header-missing", "register: wire\n\ntext"],
    ["header-unknown", "register: wire\nauthor: me\n---\n"],
    ["register-missing", "note: none\n---\n"],
    ["published-not-a-date", "register: wire\npublished: soon\n---\n"],
    ["negatives-not-a-count", "register: wire\nnegatives: some\n---\n"],
  ])("says %s of a header", (code, source) => {
    expect(codesOf(source)).toContain(code);
  });

  it("wants the register in the name of the file", () => {
    expect(codesOf(withHeader(""), "bases.txt")).toEqual(["register-not-in-name"]);
  });

  it("names all of them, each with its line", () => {
    const { faults } = read("{{1 | one | agrees}}\n\n{{2 | exactly 2 | fine}}");
    expect(faults.map(describeFault)).toEqual([
      "wire-bases.txt:5: error[quantity-unreadable]: `one` is no quantity",
      "wire-bases.txt:7: error[verdict-unknown]: `fine` is no verdict",
    ]);
  });
});
