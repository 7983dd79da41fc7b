/**
 * A web page to the text of its article: without menus, advertisements and what scripts would add.
 *
 * Readability, the judgement behind a browser's reader view, says what the article is. It loses tables and
 * short last paragraphs at times; so where the rest of the page is little, the rest is taken too.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Composed, Composer } from "../composer.ts";
import { IngestError } from "../error.ts";
import type { Watch } from "../watch.ts";
import { writeBlocks } from "./blocks.ts";
import { assertShallow } from "./depth.ts";

/** With up to this many times the article's text, a page without its menus is all article. */
const LITTLE_MORE = 1.5;

export function readHtml(source: string, watch: Watch): Composed & { title: string | null } {
  assertShallow(source, watch.limits);
  const { document } = parseHTML(wholePage(source));
  watch.check();
  const whole = composeFrom(mainOf(document), null);
  const article = articleOf(document);
  watch.check();
  const title = article?.title?.trim() || null;
  const chosen = article?.content ? composeFrom(article.content, title) : null;
  const isAll = chosen === null || whole.text.length <= LITTLE_MORE * chosen.text.length;
  const composed = isAll ? whole : chosen;
  if (composed.text.trim() === "") throw noText();
  return { ...composed, title };
}

/** The part of the page that calls itself the main one. */
function mainOf(document: Document): Node {
  const [article, another] = document.querySelectorAll("article");
  if (article !== undefined && another === undefined) return article;
  return document.querySelector("main, [role=main]") ?? document.body ?? document.documentElement;
}

/** The tree builder adds no body where the page names none, as a browser does. */
function wholePage(source: string): string {
  if (/<body\b/iu.test(source)) return source;
  const inside = source.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>/giu, "");
  return `<!doctype html><html><body>${inside}</body></html>`;
}

function articleOf(document: Document) {
  return new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
}

function composeFrom(root: Node, title: string | null): Composed {
  const composer = new Composer();
  const text = root.textContent ?? "";
  if (title !== null && !text.trimStart().startsWith(title)) {
    composer.begin({ kind: "heading", level: 1 });
    composer.add(title);
    composer.end();
  }
  writeBlocks(root, composer);
  return composer.compose(1, []);
}

function noText(): IngestError {
  return new IngestError("no-text", "the document is a web page without text: a script would fill it in", {
    hint: "open it in a browser and save the page, or copy the article's text",
  });
}
