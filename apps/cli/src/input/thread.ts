/** A thread that reads one document, so that a document made to be slow or large can be given up. */
import { parentPort, workerData } from "node:worker_threads";
import { isLayerTask, type LayerMessage } from "./task.ts";

export async function serve(): Promise<void> {
  if (!isLayerTask(workerData)) return;
  const { IngestError, readDocument } = await import("@throughline/ingest");
  const send = (message: LayerMessage) => parentPort?.postMessage(message);
  const progress = (done: number, total: number) => send({ kind: "progress", done, total });
  try {
    const layer = await readDocument(workerData.bytes, { ...workerData.options, progress });
    send({ kind: "layer", layer });
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    const { code, message, hint } = error;
    send({ kind: "refused", code, message, hint });
  }
}
