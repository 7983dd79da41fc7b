/** Starts the drawing of the cards when a build begins, and waits for it when the pages are written. */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Folders } from "./worker.ts";

/** Resolves when every card is written; rejects with what went wrong. */
export async function drawCards(out: URL, cache: URL): Promise<void> {
  const folders: Folders = {
    out: fileURLToPath(new URL("cards/", out)),
    cache: fileURLToPath(new URL("cards/", cache)),
  };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: folders });
  await once(worker, "exit");
}
