/** The card of a story: who came to say something, through how many hands, and how much changed on the way. */

import type { Document } from "@throughline/core/schema";
import { changedOnTheWay, tellStory } from "../lineage/story.ts";
import { standings } from "../record/labels.ts";
import { publisherName } from "../record/names.ts";
import { count } from "../record/sentences.ts";
import { lines } from "./figure.ts";
import { colours, frame, MARGIN } from "./frame.ts";
import { letter, widthOf } from "./lettering.ts";

export function storyCard(document: Document): string {
  const story = tellStory(document);
  const { columns, threads } = story;
  const retold = threads.filter(({ length }) => length > 1).length;
  const changed = changedOnTheWay(story).length;
  const way = [...columns.keys()]
    .map((at) => columns[at]?.[0])
    .flatMap((one) => (one ? [standings[one.standing.is].name.toLowerCase()] : []))
    .join(" to ");
  const number = `${changed} changed`;
  const large = { size: 104, weight: 600, fill: colours.ink } as const;
  return frame(
    [
      lines(`How ${publisherName(document)} came to say it`, 168, 58, 1, 600),
      letter(number, MARGIN, 320, large),
      letter(
        `of ${count(retold, "statement")} followed to a source`,
        MARGIN + widthOf(number, large) + 24,
        320,
        {
          size: 46,
          weight: 400,
          fill: colours.muted,
        },
      ),
      lines(document.title, 410, 40, 2, 400),
    ].join(""),
    `From ${way}`,
  );
}
