/**
 * A record that is the real one several times over: every copy has indicators, documents, statements and figures of its
 * own, with the same shapes and lengths, and all share the places and publishers.
 */
import type { RecordData } from "@throughline/core/schema";

export function multiply(record: RecordData, times: number): RecordData {
  const copies = Array.from({ length: times - 1 }, (_, at) => copyOf(record, `-${at + 2}`));
  const all = [record, ...copies];
  const joined = <
    Key extends "documents" | "statements" | "figures" | "indicators" | "derivations" | "totals" | "drift",
  >(
    key: Key,
  ): RecordData[Key] => Object.assign({}, ...all.map((one) => one[key]));
  return {
    ...record,
    indicators: joined("indicators"),
    documents: joined("documents"),
    statements: joined("statements"),
    figures: joined("figures"),
    derivations: joined("derivations"),
    totals: joined("totals"),
    drift: joined("drift"),
  };
}

function copyOf(record: RecordData, suffix: string): RecordData {
  const ids = new Set(
    [record.documents, record.statements, record.figures, record.derivations, record.totals].flatMap(
      Object.keys,
    ),
  );
  const indicators = new Set(Object.keys(record.indicators));
  const renamed = (id: string): string => {
    const [path = "", local] = id.split("#");
    if (local !== undefined)
      return path.includes("/") ? `${renamed(path)}#${local}` : `${path}#${local}${suffix}`;
    const [first = "", ...rest] = path.split("/");
    // A figure begins with its indicator, a document ends with its own name.
    return indicators.has(first) && rest.length > 1 ? [first + suffix, ...rest].join("/") : path + suffix;
  };
  const visit = (value: unknown, field: string): unknown => {
    if (typeof value === "string") {
      const isIndicator =
        (field === "indicator" || field === "with" || field === "id") && indicators.has(value);
      return ids.has(value) || isIndicator ? renamed(value) : value;
    }
    if (Array.isArray(value)) return value.map((one) => visit(one, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const isId = ids.has(key) || (field === "indicators" && indicators.has(key));
        return [isId ? renamed(key) : key, visit(one, key)];
      }),
    );
  };
  const { entities, ...rest } = record;
  return { ...(visit(rest, "") as Omit<RecordData, "entities">), entities };
}
