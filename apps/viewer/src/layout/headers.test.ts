import { describe, expect, it } from "vitest";
import { headerRules, headersFile, nginxFile, vercelFile } from "./headers.ts";

const rules = headerRules([
  { name: "assets", isFolder: true },
  { name: "embed", isFolder: true },
  { name: "figures", isFolder: true },
  { name: "figures.json", isFolder: false },
  { name: "_headers", isFolder: false },
]);
const of = (path: string) => rules.find((rule) => rule.path === path)?.headers ?? {};

describe("the headers", () => {
  it("never match one path twice, because two policies are both obeyed", () => {
    const folders = rules.map(({ path }) => path.replace(/\*$/, ""));
    expect(new Set(folders).size).toBe(folders.length);
    expect(rules.some(({ path }) => path === "/*")).toBe(false);
  });

  it("keep for good only what has a hash in its name", () => {
    const kept = rules.filter(({ headers }) => headers["Cache-Control"]?.includes("immutable"));
    expect(kept.map(({ path }) => path)).toEqual(["/assets/*"]);
  });

  it("let anybody frame what is made to be framed, and nothing else", () => {
    expect(of("/embed/*")["Content-Security-Policy"]).toContain("frame-ancestors *");
    expect(of("/figures/*")["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  });

  it("let other pages read the data", () => {
    expect(of("/figures.json")["Access-Control-Allow-Origin"]).toBe("*");
  });

  it("are written for each host below the site's path", () => {
    expect(headersFile(rules, "/below/")).toContain("\n/below/figures/*\n  Content-Security-Policy: ");
    expect(JSON.parse(vercelFile(rules, "/below/")).headers[1].source).toBe("/below/assets/(.*)");
    expect(nginxFile(rules, "/")).toContain("location ^~ /figures/ {");
  });
});
