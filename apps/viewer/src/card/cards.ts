/** Every card of the site: of what people share, which are figures, series and stories. All other pages have one in common. */
import { retellingDocuments } from "../lineage/story.ts";
import { record } from "../record/record.ts";
import { figureCard } from "./figure.ts";
import { indicatorCard } from "./indicator.ts";
import { storyCard } from "./story.ts";

export interface Card {
  /** Below the folder of the cards: `figures/<id>.png`. */
  path: string;
  svg(): string;
}

export function cards(): Card[] {
  return [
    ...record
      .figures()
      .map((figure) => ({ path: `figures/${figure.id}.png`, svg: () => figureCard(figure) })),
    ...Object.values(record.data.indicators).map((indicator) => ({
      path: `indicators/${indicator.id}.png`,
      svg: () => indicatorCard(indicator),
    })),
    ...retellingDocuments().map((document) => ({
      path: `lineage/${document.id}.png`,
      svg: () => storyCard(document),
    })),
  ];
}
