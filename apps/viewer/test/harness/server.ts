/** Serves a folder on a free loopback port, as `npm start` does: files only, no headers of its own. */
import { createServer } from "node:http";
import compression from "@polka/compression";
import sirv from "sirv";

export interface Server {
  origin: string;
  /** The path of every request, workers' included, in order. */
  asked: string[];
  close(): Promise<void>;
}

export interface Serving {
  /** The path below which the folder lies, with a slash at both ends. */
  base?: string;
  /** As hosts do; without it a page weighs what its file does. */
  isCompressed?: boolean;
}

export async function serveFolder(folder: string, serving: Serving = {}): Promise<Server> {
  const { base = "/", isCompressed = false } = serving;
  const serve = sirv(folder, { dev: false });
  const compress = compression({ brotli: true, level: 5 });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    if (!path.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = path.slice(base.length - 1);
    if (isCompressed) compress(request, response, () => serve(request, response));
    else serve(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
