/** Which version a set of changeset files claims for a package: the largest of them. */
import { BUMPS, type Bump, larger } from "./bump.ts";

/** `texts` are whole files: front matter of `"package": level` lines between `---`, then prose. */
export function claimedBump(texts: readonly string[], packageName: string): Bump {
  return texts.flatMap((text) => claimsOf(text, packageName)).reduce(larger, "none");
}

function claimsOf(text: string, packageName: string): Bump[] {
  const [, front = ""] = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? [];
  return front.split(/\r?\n/u).flatMap((line) => {
    const [, name, level] = /^\s*["']?([^"':]+)["']?\s*:\s*["']?(\w+)["']?\s*$/u.exec(line) ?? [];
    const bump = BUMPS.find((known) => known === level);
    return name === packageName && bump !== undefined ? [bump] : [];
  });
}
