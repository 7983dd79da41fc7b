/** A small site of our own making, served on loopback and spoken to well and badly. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request as send } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";
import { siteHandler } from "./handler.ts";
import { listen, PATIENCE, type Served } from "./server.ts";
import { readHosting } from "./site.ts";

const LONG = "<p>lighthouses</p>".repeat(500);
let folder = "";
let served: Served;

function site(base: string): string {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(root, "site/figures"), { recursive: true });
  mkdirSync(join(root, "site/_hosting"));
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(root, "site/index.html"), "home");
  writeFileSync(join(root, "site/404.html"), "no page here");
  writeFileSync(join(root, "site/figures/index.html"), LONG);
  const rules = [
    { path: "/", headers: { "X-Rule": "root" } },
    { path: "/404.html", headers: { "X-Rule": "lost" } },
    { path: "/figures/*", headers: { "X-Rule": "figures" } },
  ];
  writeFileSync(join(root, "site/_hosting/headers.json"), JSON.stringify({ base, rules }));
  return join(root, "site");
}

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Over the wire as it is written here: nothing tidies the path. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  origin = served.origin,
): Promise<Got> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = send({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

beforeAll(async () => {
  folder = site("/");
  served = await listen(siteHandler(folder, readHosting(folder)), { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await served.stop();
  rmSync(join(folder, ".."), { recursive: true });
});

describe("serve", () => {
  it("serves the pages with the headers that the site was built with", async () => {
    const { status, headers, body } = await get("/figures/");
    expect([status, body.toString(), headers["x-rule"]]).toEqual([200, LONG, "figures"]);
    expect((await get("/")).headers["x-rule"]).toBe("root");
  });

  it("compresses for who can read it, and says nothing twice to who has it", async () => {
    const brotli = await get("/figures/", { "Accept-Encoding": "gzip, br" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(LONG);
    const gzip = await get("/figures/", { "Accept-Encoding": "gzip" });
    expect(gunzipSync(gzip.body).toString()).toBe(LONG);
    const plain = await get("/figures/");
    const again = await get("/figures/", { "If-None-Match": String(plain.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("answers an unknown path with the site's own page for it", async () => {
    const { status, body, headers } = await get("/figures/none/");
    expect([status, body.toString(), headers["x-rule"]]).toEqual([404, "no page here", "lost"]);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/figures/..%5c..%5csecret.txt",
    "//secret.txt",
    "/_hosting/headers.json",
  ])("gives nothing outside of the site for %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe("no page here");
  });

  it("refuses what is no path, and every method that could write", async () => {
    expect((await get("/%ff")).status).toBe(400);
    expect((await get("/figures/%00")).status).toBe(400);
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const { status, headers } = await get("/figures/", {}, method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    }
  });

  it("serves below the path that the pages link to, and leads there", async () => {
    const below = site("/below/");
    const other = await listen(siteHandler(below, readHosting(below)), { host: "127.0.0.1", port: 0 });
    expect((await get("/below/figures/", {}, "GET", other.origin)).status).toBe(200);
    expect((await get("/", {}, "GET", other.origin)).headers.location).toBe("/below/");
    expect((await get("/figures/", {}, "GET", other.origin)).status).toBe(404);
    await other.stop();
  });

  it("lists the files once, so that what appears later is not served", async () => {
    symlinkSync(join(folder, "../secret.txt"), join(folder, "later.txt"));
    expect((await get("/later.txt")).status).toBe(404);
  });

  it("lets a client go that sends its request drop by drop", async () => {
    const patience = {
      ...PATIENCE,
      headersTimeout: 100,
      requestTimeout: 100,
      connectionsCheckingInterval: 50,
    };
    const short = await listen(siteHandler(folder, readHosting(folder)), {
      host: "127.0.0.1",
      port: 0,
      patience,
    });
    const { hostname, port } = new URL(short.origin);
    const socket = connect(Number(port), hostname);
    socket.write("GET / HTTP/1.1\r\n");
    const closed = await new Promise<string>((resolve) => {
      let heard = "";
      socket.on("data", (data) => {
        heard += data.toString();
      });
      socket.on("close", () => resolve(heard));
      socket.on("error", () => resolve(heard));
    });
    expect(closed).toMatch(/^(?:HTTP\/1\.1 4\d\d|$)/u);
    await short.stop();
  });

  it("ends at once when nobody is being answered, even while connections are kept", async () => {
    const other = await listen(siteHandler(folder, readHosting(folder)), { host: "127.0.0.1", port: 0 });
    const answer = await fetch(`${other.origin}/`);
    expect(await answer.text()).toBe("home");
    await other.stop();
    await expect(fetch(`${other.origin}/`)).rejects.toThrow();
  });

  it("says which folder holds no site, which port is none, and which is taken", async () => {
    expect((await runWith({}, "serve", "nowhere")).err).toContain("error[no-site]");
    expect((await runWith({}, "serve", "--port", "70000")).err).toContain("error[not-a-port]");
    const { port } = new URL(served.origin);
    expect((await runWith({}, "serve", folder, "--port", port)).err).toMatch(
      /error\[cannot-listen\].*in use/u,
    );
  });
});
