/**
 * Writes the cards beside the build of the pages, on a core of its own. A card that was drawn before, from the same
 * svg, is copied from the cache.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { cards } from "./cards.ts";
import { toPng } from "./png.ts";

export interface Folders {
  out: string;
  cache: string;
}

const { out, cache }: Folders = workerData;
await mkdir(cache, { recursive: true });
const all = cards();
for (const { path, svg } of all) await write(join(out, path), svg());
parentPort?.postMessage(all.length);

async function write(file: string, svg: string): Promise<void> {
  const kept = join(cache, `${createHash("sha256").update(svg).digest("hex")}.png`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await copyFile(kept, file);
  } catch {
    const png = toPng(svg);
    await Promise.all([writeFile(kept, png), writeFile(file, png)]);
  }
}
