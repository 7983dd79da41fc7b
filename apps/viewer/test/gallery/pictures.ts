/**
 * `pnpm gallery [--write] [kind...]`: pictures of every page kind in every view, to be looked at by eye.
 *
 * Builds the site of `test/record`, writes PNG files and a page that shows them all below `.gallery`, and with
 * `--write` the outlines that the tests compare with, for whoever moved something on purpose.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { launchBrowser } from "../harness/launch.ts";
import { serveFolder } from "../harness/server.ts";
import { buildSite, statesRecord } from "../states/build.ts";
import { printColours } from "./colours.ts";
import { describeKind, makeDesk, OUTLINES } from "./described.ts";
import { type Kind, kinds } from "./kinds.ts";
import { newPage, open } from "./open.ts";
import { look, pictured } from "./views.ts";

const OUT = fileURLToPath(new URL("../../.gallery/", import.meta.url));

const wanted = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const chosen = kinds.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
);
const isWriting = process.argv.includes("--write");

rmSync(join(OUT, "site"), { recursive: true, force: true });
await buildSite(await statesRecord(), join(OUT, "site"));
const server = await serveFolder(join(OUT, "site"));
const started = await launchBrowser();
const browser = await chromium.connect(started.wsEndpoint());
try {
  if (isWriting) await writeOutlines(browser);
  else await takePictures(browser);
} finally {
  await browser.close();
  await started.close();
  await server.close();
}
if (!isWriting) {
  writeFileSync(join(OUT, "index.html"), sheet(chosen));
  process.stdout.write(`${chosen.length * pictured.length} pictures: ${join(OUT, "index.html")}\n`);
}

async function takePictures(shared: Browser): Promise<void> {
  const page = await newPage(shared, server.origin);
  for (const kind of chosen) {
    await open(page, kind);
    mkdirSync(join(OUT, kind.name), { recursive: true });
    for (const view of pictured) {
      await look(page, view);
      await page.screenshot({ path: join(OUT, kind.name, `${view.name}.png`), fullPage: true });
    }
  }
}

async function writeOutlines(shared: Browser): Promise<void> {
  const desk = await makeDesk(shared, server.origin);
  const all: [string, string][] = [];
  mkdirSync(OUTLINES, { recursive: true });
  for (const kind of chosen) {
    const { outline, colours } = await describeKind(desk, kind);
    writeFileSync(join(OUTLINES, `${kind.name}.txt`), outline);
    all.push(...colours);
  }
  // The colours are those of all kinds together.
  if (wanted.length === 0) writeFileSync(join(OUTLINES, "_colours.txt"), printColours(all));
  process.stdout.write(`${chosen.length} outlines written; review the difference like code\n`);
}

function sheet(shown: readonly Kind[]): string {
  const rows = shown.map(({ name }) => {
    const pictures = pictured.map(
      (view) =>
        `<a href="${name}/${view.name}.png"><img src="${name}/${view.name}.png" alt="${name}, ${view.name}"></a>`,
    );
    return `<h2>${name}</h2><p>${pictures.join("")}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>img{height:320px;max-width:24%;object-fit:cover;object-position:top;border:1px solid #999;margin:4px}</style>${rows.join("\n")}`;
}
