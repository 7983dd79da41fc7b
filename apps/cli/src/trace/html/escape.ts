/** Text as HTML: nothing of it can become markup, and what cannot be seen is shown or replaced. */
import { visible } from "../../terminal/cells.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? "");
}
