/** How a page is looked at: how wide, in which colours, on paper, with or without scripts. */
import type { Page } from "playwright-core";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

export interface View {
  name: string;
  width: number;
  media: Media;
}

const onScreen: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };
const widths = [360, 768, 1280];

/** Those in which things may stand elsewhere. */
export const layouts: readonly View[] = [
  ...widths.map((width): View => ({ name: `${width}`, width, media: onScreen })),
  { name: "print", width: 768, media: { ...onScreen, media: "print" } },
];

/** Those in which nothing but colours may differ. */
export const schemes: readonly View[] = [
  { name: "light", width: 768, media: onScreen },
  { name: "dark", width: 768, media: { ...onScreen, colorScheme: "dark" } },
  { name: "forced", width: 768, media: { ...onScreen, forcedColors: "active" } },
];

/** What is looked at by eye: each width in light and dark, paper, and forced colours. */
export const pictured: readonly View[] = [
  ...layouts,
  ...widths.map(
    (width): View => ({ name: `${width}-dark`, width, media: { ...onScreen, colorScheme: "dark" } }),
  ),
  { name: "1280-forced", width: 1280, media: { ...onScreen, forcedColors: "active" } },
];

export async function look(page: Page, { width, media }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia(media);
}
