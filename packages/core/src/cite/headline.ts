/**
 * A figure as one sentence without its source: how much, of what, where, when.
 *
 * The bound stands where it stands in speech, in front of the number, so that nobody can copy the
 * sentence and lose it. What an indicator is called, and how its places and dimensions are said,
 * comes from the record.
 */
import { formatPeriod } from "../period/index.ts";
import { formatQuantity } from "../quantity/index.ts";
import type { Figure, Indicator, RecordData } from "../schema/record.ts";
import type { Modality } from "../schema/statement.ts";

/** What a sentence needs of the record. */
export type Names = Pick<RecordData, "indicators" | "entities">;

/** A scope with a value: a figure, or one statement of it. */
export type Claim = Pick<Figure, "indicator" | "dimensions" | "modality" | "place" | "period" | "quantity">;

const MODALITIES: Readonly<Record<Modality, string>> = {
  actual: "",
  planned: "planned",
  readiness: "ordered to be ready",
  ordered: "ordered",
  claimed: "as claimed",
  estimated: "as estimated",
  alleged: "as alleged",
  threatened: "threatened",
};

/** "At least 134 attacks by Iran-aligned militias on U.S. interests in Iraq and Syria, October to December 2023". */
export function headline(names: Names, claim: Claim): string {
  const indicator = names.indicators[claim.indicator];
  const scope = [...dimensionPhrases(indicator, claim.dimensions), placePhrase(names, claim.place)];
  const counted = spaced([...countedWords(indicator, claim), ...scope]);
  const when = claim.period === null ? "" : formatPeriod(claim.period);
  const isMissing = claim.quantity.bound === "not-available";
  const amount = isMissing ? `${counted}: ${formatQuantity(claim.quantity)}` : counted;
  const parts = [amount, MODALITIES[claim.modality], when].filter((part) => part !== "");
  const sentence = parts.join(", ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function spaced(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}

function countedWords(
  indicator: Indicator | undefined,
  { indicator: id, quantity, dimensions }: Claim,
): string[] {
  const isMissing = quantity.bound === "not-available";
  if (indicator === undefined) return isMissing ? [id] : [formatQuantity(quantity), `(${id})`];
  const { unit } = indicator;
  const phrase = phraseOf(indicator, dimensions);
  if (isMissing) return [phrase.many];
  // "Dollars appropriated" already says the unit, "recoveries" does not.
  const saysUnit = phrase.many.startsWith(unit.many);
  if (unit.kind === "percent" && saysUnit) return [formatQuantity(quantity), phrase.many];
  if (unit.kind === "percent" || (unit.kind === "currency" && !saysUnit)) {
    return [formatQuantity(quantity, { unit }), phrase.many];
  }
  return [formatQuantity(quantity, { unit: { kind: unit.kind, ...phrase } })];
}

/** What is counted, with the words that a chosen value puts in the place of the indicator's own. */
function phraseOf(indicator: Indicator, chosen: Figure["dimensions"]): Indicator["phrase"] {
  return chosenValues(indicator, chosen).reduce(({ one, many }, { insteadOf, phrase }) => {
    if (insteadOf === undefined) return { one, many };
    return { one: one.replace(insteadOf, phrase), many: many.replace(insteadOf, phrase) };
  }, indicator.phrase);
}

function dimensionPhrases(indicator: Indicator | undefined, chosen: Figure["dimensions"]): string[] {
  if (indicator === undefined) return [];
  return chosenValues(indicator, chosen)
    .filter(({ insteadOf }) => insteadOf === undefined)
    .map(({ phrase }) => phrase);
}

function chosenValues(indicator: Indicator, chosen: Figure["dimensions"]) {
  return Object.entries(indicator.dimensions).flatMap(
    ([name, { values }]) => values[chosen[name] ?? ""] ?? [],
  );
}

function placePhrase(names: Names, place: string | null): string {
  if (place === null) return "";
  const entity = names.entities[place];
  return entity?.type === "place" ? entity.phrase : `in ${entity?.name ?? place}`;
}
