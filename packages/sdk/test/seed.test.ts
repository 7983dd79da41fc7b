/**
 * The founding case's paraphrase: somebody's text, kept beside the repository. Where it is not there,
 * the tests are skipped, and say so.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { check, type Finding } from "../src/index.ts";

const path = resolve(import.meta.dirname, "../../../../shared/seed/article.txt");
const isThere = existsSync(path);
const text = isThere ? readFileSync(path, "utf8") : "";
const findings = isThere ? (check(text, { path: "article.txt" }).texts[0]?.findings ?? []) : [];
const named = isThere
  ? "the seed article"
  : "the seed article, skipped: ../shared/seed/article.txt is not there";

const of = (kind: Finding["kind"]) => findings.filter((finding) => finding.kind === kind);
const brief = (kind: Finding["kind"]) =>
  of(kind).map(({ exact, verdict, differences }) => [exact, verdict, ...differences]);

describe.skipIf(!isThere)(named, () => {
  it("agrees where the paraphrase kept the figure, and names what it lost where not", () => {
    expect(brief("figure")).toEqual([
      ["at least 134", "agrees"],
      ["2,000", "differs", "modality-differs"],
      ["approximately 2,500", "agrees"],
      ["900", "agrees"],
      ["64", "differs", "place-dropped"],
      ["four", "differs", "place-dropped"],
    ]);
  });

  it("finds the four altered quotations and the invented sentence", () => {
    expect(of("quotation").map(({ verdict, differences }) => [verdict, ...differences])).toEqual(
      Array.from({ length: 5 }, () => ["differs", "quotation-altered"]),
    );
  });

  it("finds the garbled names and the stray marks", () => {
    expect(brief("name").map(([exact]) => exact)).toEqual([
      "unique resolution operations",
      "Michael Eric Kurilla",
      "spoke in Jordanian",
    ]);
    expect(brief("mark").map(([exact]) => exact)).toEqual(["68", "70"]);
  });

  it("says what the place was that 64 and four lost, and that the sum is ours", () => {
    const [, , , , captured] = of("figure");
    expect(captured).toMatchObject({
      statement: null,
      recorded: { place: "syria", quantity: { value: 64 } },
    });
    expect(captured?.message).toMatch(/Syria.* 111.*our own sum/);
  });

  it("says the same with the day of publication", () => {
    const dated = check(text, { published: "2024-02-12" }).texts[0]?.findings ?? [];
    expect(dated.map(({ exact, verdict }) => [exact, verdict])).toEqual(
      findings.map(({ exact, verdict }) => [exact, verdict]),
    );
  });
});
