/**
 * Starts a script of this site as a worker, from a blob that imports it: a worker from a blob inherits the
 * page's Content-Security-Policy, one from an address would have only what the host's headers say. So nothing
 * can leave even where there are no headers.
 */
import { trustedScript } from "./trusted.ts";

export function startWorker(script: string): Worker {
  const address = new URL(script, location.href).href;
  const start = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  return new Worker(trustedScript(URL.createObjectURL(start)), { type: "module" });
}
