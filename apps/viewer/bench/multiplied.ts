/**
 * A record that is the real one several times over. Every copy has documents, statements and figures of its own, with
 * the same shapes and lengths, and all share the places and publishers. Every second copy has indicators and series of
 * reports of its own as well, so that lists grow; the others are about the same, some years earlier, so that lines grow.
 */
import type { RecordData } from "@throughline/core/schema";

/** A copy is so many years before the one before it; of leap years, so that each of its days exists. */
const YEARS = 12;

const SHARED = ["entities", "retired"] as const;

export function multiply(record: RecordData, times: number): RecordData {
  const copies = Array.from({ length: times - 1 }, (_, at) => copyOf(record, at + 2));
  const all = [record, ...copies];
  const joined = <
    Key extends
      | "documents"
      | "statements"
      | "figures"
      | "indicators"
      | "series"
      | "derivations"
      | "totals"
      | "drift",
  >(
    key: Key,
  ): RecordData[Key] => Object.assign({}, ...all.map((one) => one[key]));
  return {
    ...record,
    indicators: joined("indicators"),
    documents: joined("documents"),
    statements: joined("statements"),
    figures: joined("figures"),
    series: joined("series"),
    derivations: joined("derivations"),
    totals: joined("totals"),
    drift: joined("drift"),
  };
}

function copyOf(record: RecordData, number: number): RecordData {
  const suffix = `-${number}`;
  const isOwn = number % 2 === 0;
  const ids = new Set(
    [record.documents, record.statements, record.figures, record.derivations, record.totals].flatMap(
      Object.keys,
    ),
  );
  const indicators = new Set(isOwn ? [record.indicators, record.series].flatMap(Object.keys) : []);
  const renamed = (id: string): string => {
    const [path = "", local] = id.split("#");
    if (local !== undefined)
      return path.includes("/") ? `${renamed(path)}#${local}` : `${path}#${local}${suffix}`;
    const [first = "", ...rest] = path.split("/");
    // A figure begins with its indicator, a document ends with its own name.
    return indicators.has(first) && rest.length > 1 ? [first + suffix, ...rest].join("/") : path + suffix;
  };
  const moved = (text: string) => (isOwn ? text : earlier(text, YEARS * (number - 1)));
  const named = (text: string, field: string) => {
    const isIndicator = ["indicator", "with", "id"].includes(field) && indicators.has(text);
    return ids.has(text) || isIndicator ? renamed(text) : text;
  };
  const visit = (value: unknown, field: string, isTime = false): unknown => {
    if (typeof value === "string") return isTime ? moved(value) : named(value, field);
    if (Array.isArray(value)) return value.map((one) => visit(one, field, isTime));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const isId = ids.has(key) || (["indicators", "series"].includes(field) && indicators.has(key));
        return [isId ? renamed(key) : key, visit(one, key, isTime || key === "period")];
      }),
    );
  };
  const own = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      SHARED.some((one) => one === key) ? value : visit(value, key),
    ]),
  );
  return { ...record, ...own };
}

function earlier(text: string, years: number): string {
  return text.replace(/\b(?:19|20)\d\d\b/gu, (year) => `${Number(year) - years}`);
}
