/**
 * What a compiled record holds, in a few lines. Pure.
 */
const PARTS = ["documents", "statements", "figures", "indicators"];

/** @param {{meta: {version: string, sha256: string}}} record as in `record.json` */
export function summarize(record) {
  const counts = PARTS.map((part) => `${size(record[part]).toLocaleString("en")} ${part}`);
  return `record ${record.meta.version} (sha256 ${record.meta.sha256.slice(0, 12)})\n  ${counts.join(", ")}\n`;
}

/** A part is a list, or a table by id. */
function size(part) {
  return Array.isArray(part) ? part.length : Object.keys(part).length;
}
