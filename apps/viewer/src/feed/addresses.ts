/** The address of every page of this site, below its root. */
import { reports } from "../document/reports.ts";
import { aboutSections, sections } from "../layout/sections.ts";
import { retellingDocuments } from "../lineage/story.ts";
import { record } from "../record/record.ts";

export function addresses(): string[] {
  const below = (folder: string, ids: readonly string[]) => ids.map((id) => `${folder}/${id}/`);
  return [
    "",
    ...[...sections, ...aboutSections].map(({ path }) => path),
    "names/",
    ...below(
      "reports",
      reports().map(({ id }) => id),
    ),
    ...below(
      "figures",
      record.figures().map(({ id }) => id),
    ),
    ...below("indicators", Object.keys(record.data.indicators)),
    ...below(
      "documents",
      record.documents().map(({ id }) => id),
    ),
    ...below(
      "lineage",
      retellingDocuments().map(({ id }) => id),
    ),
    ...below("names", Object.keys(record.data.entities)),
  ];
}
