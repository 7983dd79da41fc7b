/** How `show` sets out a page: a headline, rows, and sections with a title. */

import { visible } from "../terminal/cells.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";

const INDENT = 2;

/** The first lines of a page. */
export function headline(text: string, { width, paint }: Layout): string {
  return `${wrap(visible(text), { width }).split("\n").map(paint.strong).join("\n")}\n\n`;
}

/** A titled part; nothing at all where there is no body. */
export function section(title: string, body: string, { paint }: Layout): string {
  return body === "" ? "" : `\n${paint.strong(title)}\n${body}`;
}

/** Lines of prose or ids, one item each, indented. */
export function items(texts: readonly string[], { width }: Layout): string {
  const first = " ".repeat(INDENT);
  return texts.map((text) => `${wrap(visible(text), { width, first, rest: `${first}  ` })}\n`).join("");
}
