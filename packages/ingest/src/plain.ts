/**
 * Markdown and plain text: the text is the file's, to the letter, so that offsets in it are offsets in the
 * file. Form feeds part pages, as programs that make text of a PDF put them.
 */
import type { Composed } from "./composer.ts";
import type { Heading, Page } from "./layer.ts";

type Read = Composed & { readonly title: string | null };

export function readPlain(text: string): Read {
  return { text, title: null, pages: pagesOf(text), headings: [], tables: [], footnotes: [], marks: [] };
}

export function readMarkdown(text: string): Read {
  const headings = [...text.matchAll(/^(?<signs>#{1,6})[ \t]+(?<words>\S.*?)[ \t]*#*[ \t]*$/gmu)].map(
    headingOf,
  );
  const first = headings[0];
  return {
    ...readPlain(text),
    headings,
    title: first === undefined ? null : text.slice(first.start, first.end),
  };
}

function headingOf(match: RegExpMatchArray): Heading {
  const { signs = "", words = "" } = match.groups ?? {};
  const start = (match.index ?? 0) + match[0].indexOf(words, signs.length);
  return { level: signs.length, start, end: start + words.length };
}

function pagesOf(text: string): Page[] {
  const pages: Page[] = [];
  for (let start = 0; start < text.length || pages.length === 0; ) {
    const feed = text.indexOf("\f", start);
    const end = feed === -1 ? text.length : feed + 1;
    pages.push({ index: pages.length, label: null, start, end });
    start = end;
  }
  return pages;
}
