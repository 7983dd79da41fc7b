/**
 * What a finding is known by when the text around it has moved: collectors match it with that of an
 * earlier run, so that an old finding is not reported as new.
 *
 * Made of the code, the words and the line they stand in, without its spaces; never of a line number, nor
 * of what the record says today. Equal ones of a file are counted.
 */
import { createHash } from "node:crypto";
import { codesOf } from "./code.ts";
import type { Placed } from "./worst.ts";

export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ path, finding }: Placed, text: string): Record<string, string> {
    const line = lineAround(text, finding.span.start).replace(/\s+/gu, "");
    return {
      primaryLocationLineHash: this.#numbered(path, digest([line])),
      "throughlineFinding/v1": this.#numbered(
        path,
        digest([...codesOf(finding), finding.kind, finding.exact, line]),
      ),
    };
  }

  /** The same words twice on one line, or the same line twice in one file, are two findings. */
  #numbered(path: string, hash: string): string {
    const key = `${path}\n${hash}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return `${hash}:${count}`;
  }
}

/** Lines end with CR, LF or both, as the checker counts them. */
function lineAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const end = text.slice(at).search(/[\r\n]/u);
  return text.slice(start, end === -1 ? text.length : at + end);
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);
}
