/**
 * A server that cannot be kept busy by doing nothing, and that ends when it is asked to: what is being answered is
 * answered first, for a moment.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Problem } from "../problem/problem.ts";
import type { Handler } from "./handler.ts";

export interface Served {
  /** "http://127.0.0.1:8080". */
  readonly origin: string;
  /** Resolves when nothing is open any more. */
  stop(): Promise<void>;
}

/** Milliseconds. A browser sends its request at once and reads as it is sent; who takes longer is let go. */
export const PATIENCE = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  timeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

/** More at a time than one reader's browser opens, and fewer than a process has files. */
const MOST_CONNECTIONS = 512;

/** How long what is being answered may take once the end is near. */
const LAST_WORDS = 2_000;

/** Throws `cannot-listen`. */
export async function listen(
  handler: Handler,
  { host, port, patience = PATIENCE }: { host: string; port: number; patience?: typeof PATIENCE },
): Promise<Served> {
  const server = createServer(patience, handler);
  server.setTimeout(patience.timeout);
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), LAST_WORDS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Problem {
  const isTaken = error.code === "EADDRINUSE";
  return new Problem(
    "cannot-listen",
    `cannot listen on ${host} port ${port}: ${isTaken ? "it is in use" : `the system says ${error.code}`}`,
    {
      hint: isTaken ? "leave out `--port`, and a free one is chosen" : "try another `--port` or `--host`",
      cause: error,
    },
  );
}
