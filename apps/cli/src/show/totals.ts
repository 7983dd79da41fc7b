/** Sums that a document prints with their parts: every part, our sum beside the total, and whether they agree. */
import { headline } from "@throughline/core/cite";
import type { Reader, Total } from "@throughline/sdk/record";
import { amountOf } from "../record/names.ts";
import type { Layout } from "../terminal/rows.ts";
import { items } from "./section.ts";

/** The sums one below the other. */
export function renderTotals(reader: Reader, totals: readonly Total[], layout: Layout): string {
  return totals.map((total) => renderTotal(reader, total, layout)).join("\n");
}

function renderTotal(reader: Reader, total: Total, layout: Layout): string {
  const whole = reader.statement(total.total);
  const sum = whole?.kind === "figure" ? amountOf(reader, whole.indicator, total.sum) : "";
  const verdict =
    total.faulty === null ? `adds up: the parts make ${sum}` : `does not add up: the parts make ${sum}`;
  return [
    items([`total: ${lineOf(reader, total.total)}`], layout),
    items(
      total.of.map((id) => `part: ${lineOf(reader, id)}`),
      layout,
    ),
    items([`${verdict} (our sum)${total.faulty === null ? "" : `; ${total.faulty}`}`, total.because], layout),
  ].join("");
}

/** "At least 33 ISIS members killed in Iraq, October 2023 [usaid-oig/...#killed-iraq]". */
function lineOf(reader: Reader, id: string): string {
  const statement = reader.statement(id);
  return statement?.kind === "figure" ? `${headline(reader.data, statement)} [${id}]` : id;
}
