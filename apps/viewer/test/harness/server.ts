/** Serves a folder on a free loopback port, as `npm start` does: files only, no headers of its own. */
import { createServer } from "node:http";
import sirv from "sirv";

export interface Server {
  origin: string;
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<Server> {
  const server = createServer(sirv(folder, { dev: false }));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
