/** The release that this site shows, as the feed and the page of changes tell it. */
import { record } from "../record/record.ts";
import { count } from "../record/sentences.ts";
import type { Release } from "./atom.ts";
import { lastRead } from "./releases.ts";

export function currentRelease(): Release {
  const { figures, statements, documents } = record.data;
  const held = [
    count(Object.keys(figures).length, "figure"),
    count(Object.keys(statements).length, "statement"),
    count(Object.keys(documents).length, "document"),
  ];
  return {
    version: record.meta.version,
    on: lastRead(),
    summary: `${held[0]} from ${held[1]} in ${held[2]}. sha256 ${record.meta.sha256}.`,
  };
}
