/**
 * Answers requests from the files of a folder: reading only, with the site's own headers, compressed.
 *
 * The files are listed once, when it starts, and a request can name nothing but one of them: no path is ever put
 * together from what a request says.
 */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";
import { type Hosting, headersFor } from "./site.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export function siteHandler(folder: string, hosting: Hosting): Handler {
  const { base } = hosting;
  const compress = compression({ brotli: true, level: 5, threshold: 1024 });
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) =>
      setAll(response, headersFor(hosting, path.replace(/\/index\.html$/, "/"))),
    onNoMatch: (_, response) => notFound(response, folder, hosting),
  });
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const path = pathOf(request.url ?? "/");
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    if (!path.startsWith(base)) {
      if (path === "/" || `${path}/` === base) response.writeHead(302, { Location: base }).end();
      else notFound(response, folder, hosting);
      return;
    }
    request.url = path.slice(base.length - 1);
    // The files that are for hosts are none of the site's.
    if (request.url.startsWith("/_")) {
      notFound(response, folder, hosting);
      return;
    }
    compress(request, response, () => files(request, response));
  };
}

/** Without what follows a question mark; null for what no browser sends. */
function pathOf(url: string): string | null {
  const [path = ""] = url.split(/[?#]/u, 1);
  try {
    return path.startsWith("/") && !decodeURIComponent(path).includes("\0") ? path : null;
  } catch {
    return null;
  }
}

function notFound(response: ServerResponse, folder: string, hosting: Hosting): void {
  setAll(response, headersFor(hosting, "/404.html"));
  response
    .writeHead(404, { "Content-Type": "text/html;charset=utf-8" })
    .end(readFileSync(join(folder, "404.html")));
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
