import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectBrowser, type Visit, visit } from "./harness/browser.ts";
import { printed, wordFile } from "./harness/documents.ts";
import { type Server, serveFolder } from "./harness/server.ts";
import { DIST } from "./harness/site.ts";

const FIRST = "Militias attacked U.S. interests in Iraq and Syria 134 times from October to December 2023.";
const SECOND = "In all, 98765 lighthouses were inspected.";

let browser: Browser;
/** One of its own, because a page is not told of what its workers ask for. */
let server: Server;
beforeAll(async () => {
  browser = await connectBrowser();
  server = await serveFolder(DIST);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(): Promise<Visit> {
  server.asked.length = 0;
  const opened = await visit(browser, "/check/", { baseURL: server.origin });
  await opened.page.locator("#check-form[data-ready]").waitFor();
  return opened;
}

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer });
}

/** The same by drag and drop. */
function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  return page.evaluate(
    ([file, encoded]) => {
      const content = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const form = document.querySelector("#check-form");
      form?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    },
    [name, bytes.toString("base64")] as const,
  );
}

const result = (page: Page) => page.locator("#result").waitFor({ timeout: 45_000 });
const status = (page: Page) => page.locator("#status").innerText();
const scripts = () => server.asked.filter((path) => path.endsWith(".js"));
const engines = () => scripts().filter((path) => /pdf/iu.test(path));

describe("a PDF that is dropped", () => {
  it("is read page by page, checked, and each finding says its page", async () => {
    const { page, context, problems } = await open();
    await drop(page, "report.pdf", await printed(browser, `<p>${FIRST}</p>`, `<p>${SECOND}</p>`));
    await result(page);
    const told = await page.locator("#findings > li").allInnerTexts();
    expect(told[0]).toMatch(/134[\s\S]*Page 1 of your document/u);
    expect(told.at(-1)).toMatch(/98765[\s\S]*Page 2 of your document/u);
    expect(await page.inputValue("#text")).toBe(`${FIRST}\n\n${SECOND}`);
    await page.locator("#text").press("End");
    await page.locator("#text").pressSequentially(" It rained.");
    await expect.poll(() => page.locator("#findings").innerText()).not.toContain("of your document");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("loads its engine only then, from this site, and sends nothing", async () => {
    const { page, context, requests } = await open();
    await page.click("#try-sample");
    await result(page);
    const before = scripts().length;
    expect(engines()).toEqual([]);
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || new URL(request.url()).search !== "") sent.push(request.url());
    });
    await drop(page, "report.pdf", await printed(browser, `<p>${FIRST}</p>`));
    await expect.poll(() => page.inputValue("#text"), { timeout: 30_000 }).toBe(FIRST);
    await result(page);
    expect(engines()).toEqual([expect.stringMatching(/\/assets\/.*-\w{8}\.js$/u)]);
    expect(scripts().length).toBeGreaterThan(before + 1);
    expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(
      new Set([new URL(page.url()).origin]),
    );
    expect(sent).toEqual([]);
    await context.close();
  });

  it("is read where nothing can be sent from", async () => {
    const { page, context } = await open();
    const long = Array.from({ length: 300 }, (_, index) => `<p>Sheet ${index}. ${SECOND}</p>`);
    const bytes = await printed(browser, ...long);
    const reading = page.waitForEvent("worker");
    await drop(page, "long.pdf", bytes);
    const refused = await (await reading).evaluate(async () => {
      try {
        await fetch("http://127.0.0.1:9/", { method: "POST", body: "a text", mode: "no-cors" });
        return "sent";
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain("Failed to fetch");
    await context.close();
  });

  it("says how far it is, and stops when it is told to", async () => {
    const { page, context, problems } = await open();
    const long = Array.from(
      { length: 400 },
      (_, index) => `<p>Sheet ${index}. ${`${SECOND} `.repeat(30)}</p>`,
    );
    const bytes = await printed(browser, ...long);
    await page.fill("#text", "What stood here before.");
    await drop(page, "long.pdf", bytes);
    await expect.poll(() => status(page), { timeout: 30_000 }).toMatch(/page \d+ of \d{3}/u);
    await page.click("#cancel");
    await expect.poll(() => status(page)).toBe("The reading was stopped.");
    expect(await page.locator("#cancel").isHidden()).toBe(true);
    expect(await page.inputValue("#text")).toBe("What stood here before.");
    await expect.poll(() => page.workers().length).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("a document of another kind", () => {
  it.each([
    [
      "article.html",
      Buffer.from(`<!doctype html><html><body><nav>Menu 1</nav><main><p>${FIRST}</p></main></body></html>`),
    ],
    ["draft.docx", wordFile(FIRST)],
  ])("is read without a PDF engine: %s", async (name, bytes) => {
    const { page, context, problems } = await open();
    await choose(page, name, bytes);
    await result(page);
    expect(await page.inputValue("#text")).toBe(FIRST);
    expect(await page.locator("#findings").innerText()).not.toContain("of your document");
    expect(engines()).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("runs nothing that stands in a web page", async () => {
    const { page, context } = await open();
    const hostile = `<!doctype html><html><body><img src="/nowhere.png" onerror="window.ran = 1"><script>window.ran = 2</script><p>${FIRST}</p></body></html>`;
    await choose(page, "hostile.html", Buffer.from(hostile));
    await result(page);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    await context.close();
  });
});

describe("a document that cannot be read", () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    [
      "no-text",
      "scan.pdf",
      () => printed(browser, '<div style="width: 9cm; height: 9cm; background: #888"></div>'),
    ],
    ["truncated", "half.pdf", async () => (await printed(browser, FIRST)).subarray(0, 900)],
    ["damaged", "broken.pdf", () => Buffer.from("%PDF-1.7\nnothing\n%%EOF")],
    ["encrypted", "locked.pdf", () => Buffer.from(LOCKED)],
    [
      "unreadable-format",
      "table.docx",
      () =>
        Buffer.from(
          wordFile(FIRST).toString("latin1").replaceAll("word/document.xml", "xl/workbook.xml.."),
          "latin1",
        ),
    ],
    ["too-deep", "deep.html", () => Buffer.from(`<!doctype html><html><body>${"<div>".repeat(100_000)}`)],
  ])("says why and what to do: %s", async (code, name, make) => {
    const { page, context } = await open();
    await choose(page, name, await make());
    await expect
      .poll(() => status(page), { timeout: 30_000 })
      .toContain(`${name} could not be read (${code})`);
    expect(await status(page)).toMatch(/Hint: .{10,}/u);
    expect(await page.locator("#cancel").isHidden()).toBe(true);
    await context.close();
  });

  it("is not even opened where it is too large", async () => {
    const { page, context } = await open();
    await page.evaluate(() => {
      const large = new File(["%PDF-1.7\n", new Uint8Array(100_000_001)], "large.pdf");
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(large);
      const form = document.querySelector("#check-form");
      form?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    });
    await expect.poll(() => status(page)).toContain("larger than 100 MB (too-large)");
    await context.close();
  });
});

/** As small as a PDF with a password can be. */
const LOCKED = [
  "%PDF-1.4",
  "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
  "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj",
  `3 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>\nendobj`,
  `trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>] >>`,
  "startxref\n0\n%%EOF",
].join("\n");
