import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectNothingFound } from "../harness/axe.ts";
import { connectBrowser, visit } from "../harness/browser.ts";
import { filesOf } from "../harness/files.ts";
import { brokenLinks } from "../harness/links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options = {}) => visit(browser, path, { baseURL: inject("states"), ...options });

const states = [
  { state: "contested", path: "/figures/raids/iceland/2023-q1/", words: "Says something else" },
  {
    state: "superseded",
    path: "/figures/raids/iceland/2023-q1/holdings/",
    words: "Its own source has replaced this",
  },
  { state: "corroborated", path: "/figures/raids/norway/2023-q1/", words: "Agrees" },
  {
    state: "revised",
    path: "/figures/raids/norway/2023-q1/",
    words: "Revised by its publisher on 2 May 2023",
  },
  {
    state: "derived",
    path: "/figures/raids/iceland/2022-10..2022-11/",
    words: "No document states this number",
  },
  { state: "withheld", path: "/figures/sheep/norway/as-of-2023-03-31/", words: "withheld" },
  { state: "not reported", path: "/figures/sheep-lost/norway/2022-q4/", words: "says that it has none" },
  { state: "not applicable", path: "/figures/sheep-lost/iceland/2023-q3/", words: "not applicable" },
  { state: "unspecified", path: "/figures/relief/the-north/2023-q1/", words: "unspecified" },
  { state: "planned", path: "/figures/relief/the-north/2023-q2/planned/", words: "Planned" },
  {
    state: "words not found",
    path: "/figures/raids/iceland/2022-q3/",
    words: "No longer found there since 23 November 2026",
  },
  { state: "split", path: "/figures/raids/the-north/2023-h1/", words: "This was split" },
  { state: "withdrawn", path: "/figures/raids/iceland/2022/", words: "It was counted twice." },
  { state: "a statement gone", path: "/documents/watch/report-2022-q4/", words: "The page speaks of smoke." },
  { state: "hostile", path: "/documents/crooked/markup/", words: "<script>alert(1)</script>" },
];

/** The states of which the tests of kinds ask axe nothing. */
const asked = ["contested", "withheld", "words not found", "split", "withdrawn", "a statement gone"];

describe.each(states)("a page that is $state", ({ state, path, words }) => {
  const isAsked = asked.includes(state);

  it("says so, fits a narrow screen, and nothing goes wrong", async () => {
    const { page, context, problems } = await open(path, { viewport: { width: 360, height: 800 } });
    expect((await page.locator("main").innerText()).toLowerCase()).toContain(words.toLowerCase());
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    if (isAsked) await expectNothingFound(page);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("a retired id", () => {
  const moved = [
    ["/figures/raids/the-north/2022-autumn/", "/figures/raids/the-north/2022-q4/holdings/"],
    ["/documents/gazette/dragons/", "/documents/gazette/dragons-over-the-north/"],
    ["/indicators/dragon-raids/", "/indicators/raids/"],
    ["/names/guild-of-herders/", "/names/guild/"],
  ] as const;

  it.each(moved)("leads from %s to %s without a script", async (from, to) => {
    const { page, context } = await open(from, { javaScriptEnabled: false });
    await page.waitForURL(`**${to}`);
    await context.close();
  });

  it("keeps its twin, which says what became of it", () => {
    const twin = (path: string) => JSON.parse(readFileSync(join(inject("statesFolder"), path), "utf8"));
    expect(twin("figures/raids/the-north/2022-autumn.json").retired.leads[0].id).toBe(
      "raids/the-north/2022-q4/holdings",
    );
    expect(twin("figures/raids/iceland/2022.json").retired.because).toBe("it was counted twice");
    expect(twin("retired.json").retired).toHaveLength(9);
  });

  it("keeps the anchor of a statement on its document’s page", async () => {
    const { page, context } = await open("/documents/watch/report-2022-q4/#raids-all");
    expect(await page.locator(":target").innerText()).toContain("is now watch/report-2022-q4#raids");
    await context.close();
  });
});

describe("hostile text in the record", () => {
  const withIt = () =>
    filesOf(inject("statesFolder"), ".html").filter((file) =>
      readFileSync(join(inject("statesFolder"), file), "utf8").includes("alert("),
    );

  it("is shown on each page that has it, and never run", async () => {
    const files = withIt();
    expect(files.length).toBeGreaterThanOrEqual(5);
    const { page, context, problems } = await open("/");
    page.on("dialog", (dialog) => {
      problems.push(`ran: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const file of files) {
      await page.goto(`/${file.replace(/index\.html$/u, "")}`);
      expect(await page.locator("main script, main img, main svg[onload], main b").count(), file).toBe(0);
    }
    expect(problems).toEqual([]);
    await context.close();
  }, 120_000);

  it("turns the direction of nothing that stands beside it", async () => {
    const { page, context } = await open("/documents/");
    const isolates = await page
      .locator("main a", { hasText: "<script>" })
      .first()
      .evaluate((anchor) => getComputedStyle(anchor).unicodeBidi);
    expect(isolates).toBe("isolate");
    await context.close();
  });
});

describe("the page of changes", () => {
  it("compares each release with the one before, and tells a publisher’s revision from what is new", async () => {
    const { page, context } = await open("/changes/");
    const release = page.locator("section", { hasText: "since the release before" }).first();
    const words = await release.innerText();
    expect(words).toMatch(/Revised by publishers\s+statement watch\/report-2023-q1#raids-norway/u);
    expect(words).toMatch(/quantity: 20 → 20 to 25/u);
    expect(words).toMatch(/Added\s+entity aldred-hale: Aldred Hale/u);
    await context.close();
  });

  it("tells the history of a figure on its own page", () => {
    const page = readFileSync(
      join(inject("statesFolder"), "figures/raids/norway/2023-q1/index.html"),
      "utf8",
    );
    const text = page.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " ");
    expect(text).toMatch(/Record 1\.2\.3 , .{5,40}: revised.*quantity: 20 → 20 to 25/u);
    expect(page).toContain('href="/changes/#v1.2.3"');
  });

  it("keeps the files of releases before at their addresses, and tells them in the feed", () => {
    const file = (path: string) => readFileSync(join(inject("statesFolder"), path), "utf8");
    expect(JSON.parse(file("data/1.2.2/record.json")).meta.version).toBe("1.2.2");
    expect(file("changes.xml").match(/<entry>/gu)).toHaveLength(2);
  });
});

describe("the site of every state", () => {
  it("has no link that leads nowhere", () => {
    expect(brokenLinks(inject("statesFolder"), "/").slice(0, 20)).toEqual([]);
  });
});

describe("a script that fails half-way", () => {
  const scripted = [
    { path: "/check/", words: "has not started" },
    { path: "/search/", words: "Everything in lists" },
    { path: "/404.html", words: "Ids in the record are permanent" },
  ];

  it.each(scripted)("leaves $path readable where no script arrives", async ({ path, words }) => {
    const { page, context } = await open("/");
    await context.route("**/*.js", (route) => route.abort());
    await page.goto(path);
    await page.getByText(words).first().waitFor();
    await context.close();
  });

  it.each(scripted)("leaves $path readable where its script throws", async ({ path, words }) => {
    const { page, context } = await open("/");
    await context.route("**/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "throw new Error('half-way')" }),
    );
    await page.goto(path);
    await page.getByText(words).first().waitFor();
    await context.close();
  });

  it("never sends the text of the check page, not even to its own host", async () => {
    const { page, context } = await open("/");
    await context.route("**/*.js", (route) => route.abort());
    await page.goto("/check/");
    await page.fill("#text", "a secret text");
    await page.click("button[type=submit]");
    await page.waitForTimeout(200);
    expect(new URL(page.url()).search).toBe("");
    await context.close();
  });
});
