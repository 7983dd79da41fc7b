import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { check } from "@throughline/sdk";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNothingFound } from "./harness/axe.ts";
import { connectBrowser, type Visit, visit } from "./harness/browser.ts";

const SAMPLE = readFileSync(
  fileURLToPath(new URL("../../../docs/samples/retold.md", import.meta.url)),
  "utf8",
).trim();

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

async function open(): Promise<Visit> {
  const opened = await visit(browser, "/check/", { viewport: { width: 1280, height: 900 } });
  await opened.page.locator("#check-form[data-ready]").waitFor();
  return opened;
}

/** The check page with somebody between it and the record. */
async function openWith(between: (route: Route) => Promise<void>): Promise<Visit> {
  const opened = await visit(browser, "/method/");
  await opened.context.route("**/data/record.json", between);
  await opened.page.goto("/check/");
  await opened.page.locator("#check-form[data-ready]").waitFor();
  return opened;
}

async function checkText(page: Page, text: string): Promise<void> {
  await page.fill("#text", text);
  await page.click("button[type=submit]");
  await page.locator("#result").waitFor({ timeout: 30_000 });
}

/** Every finding of the list: what stands in the text, and its verdict. */
function listed(page: Page): Promise<{ exact: string; verdict: string }[]> {
  return page.locator("#findings > li").evaluateAll((items) =>
    items.map((item) => ({
      exact: item.querySelector("bdi")?.textContent ?? "",
      verdict: item.getAttribute("data-verdict") ?? "",
    })),
  );
}

describe("the check page", () => {
  it("finds in a pasted text what the sdk finds, and marks it where it stands", async () => {
    const { page, context, problems } = await open();
    await checkText(page, SAMPLE);
    const findings = check(SAMPLE).texts[0]?.findings ?? [];
    expect(findings.some(({ verdict }) => verdict === "differs")).toBe(true);
    expect(await listed(page)).toEqual(
      findings.map(({ exact, verdict }) => ({ exact: shortened(exact), verdict })),
    );
    expect(await page.locator("#marked mark").count()).toBe(findings.length);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("names the drifts of the sample, each with a link to its text", async () => {
    const { page, context } = await open();
    await page.click("#try-sample");
    await page.locator("#result").waitFor();
    const named = await page
      .locator("#findings .state a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("#")[1] ?? ""));
    const expected = check(SAMPLE).texts[0]?.findings.flatMap(({ differences }) => differences) ?? [];
    expect(named).toEqual(expected);
    expect(new Set(named).size).toBeGreaterThan(2);
    await context.close();
  });

  it("reads a file that is chosen, and one that is dropped", async () => {
    const { page, context } = await open();
    await page.setInputFiles("#file", {
      name: "draft.md",
      mimeType: "text/markdown",
      buffer: Buffer.from(SAMPLE),
    });
    await page.locator("#result").waitFor();
    const chosen = await listed(page);
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "draft.txt"));
      document
        .querySelector("#check-form")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
    }, SAMPLE);
    await page.locator("#result").waitFor();
    expect(chosen.length).toBeGreaterThan(0);
    expect(await listed(page)).toEqual(chosen);
    await context.close();
  });

  it("says what is wrong with a file that is no text, and with no text at all", async () => {
    const { page, context } = await open();
    await page.setInputFiles("#file", {
      name: "picture.png",
      mimeType: "image/png",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]),
    });
    await expect.poll(() => page.locator("#status").innerText()).toContain("This is no text, PDF");
    await page.click("button[type=submit]");
    await expect.poll(() => page.locator("#status").innerText()).toContain("no text");
    await context.close();
  });

  it("has nothing that axe finds, with its findings, in light and in dark", async () => {
    const { page, context } = await open();
    await page.click("#try-sample");
    await page.locator("#result").waitFor();
    await expectNothingFound(page);
    await context.close();
  });

  it("hides from list and text what a filter takes out", async () => {
    const { page, context } = await open();
    await checkText(page, SAMPLE);
    await page.locator("#filters label", { hasText: "differs" }).click();
    expect(await page.locator("#findings > li[data-verdict=differs]:visible").count()).toBe(0);
    expect(await page.locator("#marked mark[data-verdict=differs]:not(.off)").count()).toBe(0);
    await context.close();
  });
});

describe("a text that is being typed", () => {
  it("is checked again, with the focus where it was and the filters as they were", async () => {
    const { page, context, problems } = await open();
    await checkText(
      page,
      "Militias attacked U.S. interests in Iraq and Syria 134 times from October to December 2023.",
    );
    await page.locator("#filters label").first().click();
    await page.focus("#text");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" In all, 98765 lighthouses were inspected.");
    await expect.poll(() => page.locator("#marked").innerText()).toContain("lighthouses");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text");
    expect(await page.locator("#filters input:not(:checked)").count()).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("the result as a file", () => {
  it("is saved as Markdown, JSON and SARIF, and nothing is asked of anybody", async () => {
    const { page, context, requests } = await open();
    await checkText(page, SAMPLE);
    const asked = requests.length;
    const files: Record<string, string> = {};
    for (const format of ["markdown", "json", "sarif"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`#save [value=${format}]`),
      ]);
      files[format] = await text(await download.createReadStream());
    }
    const expected = check(SAMPLE);
    const findings = expected.texts[0]?.findings ?? [];
    expect(JSON.parse(files.json ?? "").texts[0].findings).toEqual(findings);
    const [run] = JSON.parse(files.sarif ?? "").runs;
    expect(run.results.length).toBe(findings.length);
    for (const { ruleIndex, ruleId } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(files.markdown?.match(/^\d+\. \*\*/gmu)?.length).toBe(findings.length);
    expect(requests.slice(asked).filter((url) => !url.startsWith("blob:"))).toEqual([]);
    await context.close();
  });
});

describe("the record of the check page", () => {
  it("is asked for once, however many texts are checked", async () => {
    const { page, context, requests } = await open();
    await checkText(page, SAMPLE);
    await checkText(page, "At least 134 attacks.");
    expect(requests.filter((url) => url.endsWith("/data/record.json")).length).toBe(1);
    await context.close();
  });

  it("is said to be loading until it is there", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, context } = await openWith((route) => held.then(() => route.continue()));
    await page.fill("#text", SAMPLE);
    await page.click("button[type=submit]");
    await expect.poll(() => page.locator("#status").innerText()).toContain("Loading the record");
    release();
    await page.locator("#result").waitFor();
    expect(await page.locator("#status").innerText()).toBe("");
    await context.close();
  });

  it("is said to be missing where it cannot be loaded, and asked for again at the next check", async () => {
    let isThere = false;
    const { page, context } = await openWith((route) =>
      isThere ? route.continue() : route.fulfill({ status: 503, body: "busy" }),
    );
    await page.fill("#text", SAMPLE);
    await page.click("button[type=submit]");
    await expect
      .poll(() => page.locator("#status").innerText())
      .toContain("the record could not be loaded: the site answered 503");
    expect(await page.locator("#result").isVisible()).toBe(false);
    isThere = true;
    await page.click("button[type=submit]");
    await page.locator("#result").waitFor();
    await context.close();
  });
});

describe("the keyboard", () => {
  it("goes through all of it: into the text, to the result, along the findings", async () => {
    const { page, context } = await open();
    await page.focus("#text");
    await page.keyboard.insertText(SAMPLE);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Check");
    await page.keyboard.press("Enter");
    await page.locator("#result").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("summary");

    await page.locator("#findings a").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await currentMark(page)).toBe("mark-2");
    await page.keyboard.press("End");
    const last = `mark-${await page.locator("#findings > li").count()}`;
    expect(await currentMark(page)).toBe(last);
    await page.keyboard.press("Home");
    expect(await currentMark(page)).toBe("mark-1");
    await context.close();
  });

  it("finds a visible focus on everything that it reaches", async () => {
    const { page, context } = await open();
    await checkText(page, SAMPLE);
    await page.evaluate(() => document.querySelector<HTMLElement>(".skip")?.focus());
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const shown = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return true;
        const styled = focused.matches("#file") ? focused.parentElement : focused;
        const isShown = styled !== null && getComputedStyle(styled).outlineStyle !== "none";
        return isShown || focused.outerHTML.slice(0, 120);
      });
      expect(shown).toBe(true);
    }
    await context.close();
  });

  it("steps through the findings with the two buttons, round the end", async () => {
    const { page, context } = await open();
    await checkText(page, SAMPLE);
    await page.click("#previous");
    expect(await currentMark(page)).toBe(`mark-${await page.locator("#findings > li").count()}`);
    await page.click("#next");
    expect(await currentMark(page)).toBe("mark-1");
    expect(await page.locator("#place").innerText()).toMatch(/^1 of \d+$/);
    await context.close();
  });
});

describe("a mark", () => {
  it("leads to its entry when it is clicked, and back", async () => {
    const { page, context } = await open();
    await checkText(page, SAMPLE);
    await page.click("#mark-2");
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.id)).toBe("finding-2");
    await page.locator("#findings a").first().click();
    expect(new URL(page.url()).hash).toBe("#mark-1");
    await context.close();
  });
});

describe("a hostile text", () => {
  it("is shown and never run", async () => {
    const { page, context, problems } = await open();
    const hostile = [
      '<script>window.ran = true</script><img src="x" onerror="window.ran = true">',
      '“<b onclick="window.ran = true">at least 134 attacks</b>” from October to December 2023 \u202Edesrever\u202C \u2066isolated',
      "javascript:window.ran=true [click](javascript:window.ran=true) at least 134\u0000 attacks",
    ].join("\n");
    await checkText(page, hostile);
    const shown = await page.locator("#marked").evaluate((marked) => {
      const copy = marked.cloneNode(true) as Element;
      for (const reference of copy.querySelectorAll(".ref")) reference.remove();
      return copy.textContent;
    });
    expect(shown).toBe(await page.inputValue("#text"));
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(await page.locator("#result :is(script, img, b)").count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("of a million characters is checked while the page stays usable", async () => {
    const { page, context } = await open();
    const plain = "The committee met, and the members talked about the weather and the way home.\n";
    const counted = "Militias attacked at least 134 times; 2,000 troops were told to be ready.\n";
    const lines = plain.repeat(9) + counted;
    const long = lines.repeat(Math.ceil(1_000_000 / lines.length));
    await page.setInputFiles("#file", {
      name: "long.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(long),
    });
    await expect.poll(() => page.textContent("#status"), { timeout: 20_000 }).toContain("Checking");
    await page.focus("#published");
    await page.locator("#result").waitFor({ timeout: 50_000 });
    expect(await page.locator("#marked mark").count()).toBeGreaterThan(2000);
    expect(await page.locator("#findings > li").count()).toBe(200);
    await page.click("#more");
    expect(await page.locator("#findings > li").count()).toBe(400);
    await context.close();
  });
});

function currentMark(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector("#marked mark[aria-current]")?.id);
}

function shortened(exact: string): string {
  const line = exact.replace(/\s+/gu, " ");
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
