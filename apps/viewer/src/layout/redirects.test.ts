import { describe, expect, it } from "vitest";
import { nginxFile, vercelFile } from "./headers.ts";
import { redirectsFile } from "./redirects.ts";

const redirects = [{ from: "figures/old/", to: "/below/figures/new/" }];

describe("the redirects of hosts", () => {
  it("lead from the address below the site's path to the new one, for good", () => {
    expect(redirectsFile(redirects, "/below/")).toBe("/below/figures/old/ /below/figures/new/ 301\n");
    expect(JSON.parse(vercelFile([], "/below/", redirects)).redirects).toEqual([
      { source: "/below/figures/old/", destination: "/below/figures/new/", permanent: true },
    ]);
    expect(nginxFile([], "/below/", redirects)).toContain(
      "location = /below/figures/old/ { return 301 /below/figures/new/; }",
    );
  });
});
