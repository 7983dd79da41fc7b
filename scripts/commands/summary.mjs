/**
 * What a compiled record holds, in a few lines. Pure.
 */
const PARTS = ["documents", "statements", "figures", "indicators"];

/** @param {Record<string, unknown>} record as in `record.json` */
export function summarize(record) {
  const counts = PARTS.flatMap((part) =>
    part in record ? [`${size(record[part]).toLocaleString("en")} ${part}`] : [],
  );
  return `record ${record.version}\n  ${counts.join(", ")}`;
}

/** A part is a list, or a table by id. */
function size(part) {
  return Array.isArray(part) ? part.length : Object.keys(part ?? {}).length;
}
