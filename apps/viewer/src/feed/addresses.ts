/** The address of every page of this site, below its root. */
import { reportPages } from "../document/report-pages.ts";
import { reports } from "../document/reports.ts";
import { boards } from "../document/shelved.ts";
import { figurePages, indicatorPages } from "../indicator/listed.ts";
import { aboutSections, sections } from "../layout/sections.ts";
import { storyPages } from "../lineage/listed.ts";
import { retellingDocuments } from "../lineage/story.ts";
import { pagesOf } from "../name/held.ts";
import { namePages } from "../name/listed.ts";
import { furtherPages, pageLink } from "../paged/pages.ts";
import { record } from "../record/record.ts";
import { piecesOf } from "../series/pieces.ts";
import { changePages } from "./change-pages.ts";

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
    ...furtherAddresses(),
  ];
}

/** The pages of long lists after the first. */
function furtherAddresses(): string[] {
  const { indicators, entities } = record.data;
  const lists: [first: string, last: number][] = [
    ["reports/", reportPages().length],
    ["figures/", figurePages().length],
    ["indicators/", indicatorPages().length],
    ["documents/", boards().length],
    ["lineage/", storyPages().length],
    ["names/", namePages().length],
    ["changes/", changePages()],
    ...Object.keys(indicators).map((id): [string, number] => [`indicators/${id}/`, piecesOf(id).length]),
    ...Object.values(entities).map((entity): [string, number] => [`names/${entity.id}/`, pagesOf(entity)]),
  ];
  return lists.flatMap(([first, last]) =>
    furtherPages(last).map(({ params }) => pageLink(first, Number(params.page))),
  );
}
