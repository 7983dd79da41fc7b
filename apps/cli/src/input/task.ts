/** What passes between the program and the thread that reads a document for it. */
import type { ReadOptions, TextLayer } from "@throughline/ingest";

/** What the thread is started with. */
export interface LayerTask {
  readonly reads: "document";
  readonly bytes: Uint8Array;
  readonly options: Pick<ReadOptions, "path" | "charset" | "limits">;
}

export type LayerMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "layer"; readonly layer: TextLayer }
  /** An `IngestError`, whose class does not pass from thread to thread. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string; readonly hint: string };

export function isLayerTask(task: unknown): task is LayerTask {
  return typeof task === "object" && task !== null && "reads" in task && task.reads === "document";
}
