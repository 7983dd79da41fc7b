/**
 * Each place where the checker and the label disagree, for whoever reads them one by one.
 */
import type { Quantity } from "@throughline/core/schema";
import type { Label, Labelled } from "../labelled/labelled.ts";
import { pairUp } from "./pair.ts";
import { checker, type Said } from "./said.ts";
import { isExact } from "./tally.ts";

const AROUND = 60;

export function casesOf(texts: readonly Labelled[]): string[] {
  return texts.flatMap((text) => {
    const { pairs, missed, spurious } = pairUp(text, checker(text));
    const cases = [
      ...pairs
        .filter(({ label, said }) => !isSame(label, said))
        .map(({ label, said }) => ({ at: label.span, lines: [meant(label), heard(said)] })),
      ...missed.map((label) => ({ at: label.span, lines: [meant(label), "said   nothing"] })),
      ...spurious.map((said) => ({ at: said.span, lines: ["label  nothing", heard(said)] })),
    ];
    return cases
      .sort((a, b) => a.at.start - b.at.start)
      .flatMap(({ at, lines }) => [
        `${text.file}: … ${excerpt(text.text, at.start, at.end)} …`,
        ...lines.map((line) => `  ${line}`),
        "",
      ]);
  });
}

function isSame(label: Label, said: Said): boolean {
  const isRight =
    said.verdict === label.verdict &&
    String([...said.differences].sort()) === String([...label.differences].sort());
  if (label.kind !== "figure") return isRight;
  return isRight && isExact(label, said) && said.quantity?.bound === label.quantity?.bound;
}

function meant({ exact, kind, quantity, verdict, differences }: Label): string {
  return `label  ${describe(exact, kind, quantity)}: ${[verdict, ...differences].join(" ")}`;
}

function heard({ exact, kind, quantity, verdict, differences }: Said): string {
  return `said   ${describe(exact, kind, quantity)}: ${[verdict, ...differences].join(" ")}`;
}

function describe(exact: string, kind: string, quantity: Quantity | null): string {
  const numbers =
    quantity === null
      ? [kind]
      : Object.entries(quantity).flatMap(([key, value]) => (key === "printed" ? [] : [value]));
  return `${JSON.stringify(exact)} (${numbers.join(" ")})`;
}

function excerpt(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`;
  return around.replaceAll(/\s+/g, " ");
}
