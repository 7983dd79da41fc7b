/**
 * What the text layer costs beside the engine alone: `pnpm bench`.
 *
 * The same file, in the same run: pdf.js reading every page's text and doing nothing with it, and
 * `readDocument`. Rounds alternate and the least of each counts. What counts is time of the processor, which a
 * busy machine lengthens less than the time on the wall.
 */
import process from "node:process";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { getDocument } from "unpdf/pdfjs";
import { readDocument } from "../dist/index.js";

const ROUNDS = 5;
const MOST = 1.3;
const WORDS =
  "the inspectors counted at least vessels of the northern coast in this quarter and told the office that work went on".split(
    " ",
  );

async function pdfOf(pages) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (let index = 0; index < pages; index++) drawPage(pdf.addPage([612, 792]), index, font);
  return pdf.save();
}

function drawPage(page, index, font) {
  page.drawText("COAST REPORT", { x: 72, y: 750, size: 9, font });
  page.drawText(String(index + 1), { x: 300, y: 36, size: 9, font });
  for (let line = 0; line < 46; line++) {
    const words = Array.from(
      { length: 14 },
      (_, at) => WORDS[(index * 31 + line * 17 + at * 7) % WORDS.length],
    );
    page.drawText(`${(index * line) % 900} ${words.join(" ")}`, {
      x: 72,
      y: 720 - line * 14,
      size: 11,
      font,
    });
  }
}

async function engineAlone(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let items = 0;
  for (let index = 1; index <= pdf.numPages; index++) {
    const page = await pdf.getPage(index);
    items += (await page.getTextContent()).items.length;
    page.cleanup();
  }
  await pdf.loadingTask.destroy();
  return items;
}

/** Milliseconds of the processor. */
async function timed(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function compare(pages, rounds) {
  const bytes = await pdfOf(pages);
  const best = { engine: Number.POSITIVE_INFINITY, layer: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    best.engine = Math.min(best.engine, await timed(() => engineAlone(bytes)));
    best.layer = Math.min(best.layer, await timed(() => readDocument(bytes)));
  }
  const ratio = best.layer / best.engine;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const [engine, layer] = [best.engine, best.layer].map((ms) => `${Math.round(ms)} ms`);
  print(
    `${pages} pages: engine alone ${engine}, layer ${layer}: ${ratio.toFixed(2)} times; ${memory} MB resident`,
  );
  return ratio;
}

/** How soon a reading that is stopped ends, and how many pages it had told of. */
async function interrupt() {
  const bytes = await pdfOf(1000);
  const stop = new AbortController();
  let told = 0;
  let stopped = 0;
  const progress = (done) => {
    told = done;
    if (done === 100) {
      stopped = performance.now();
      stop.abort();
    }
  };
  const code = await readDocument(bytes, { signal: stop.signal, progress }).catch((error) => error.code);
  print(
    `1000 pages, stopped at page 100: \`${code}\` ${Math.round(performance.now() - stopped)} ms later, at page ${told}`,
  );
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

const ratios = [await compare(130, ROUNDS), await compare(1000, 2)];
await interrupt();
if (Math.max(...ratios) > MOST) {
  print(`the layer costs more than ${MOST} times the engine`);
  process.exitCode = 1;
}
