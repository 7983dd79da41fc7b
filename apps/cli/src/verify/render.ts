/** What became of a document's anchors in somebody's copy: only what was not found is listed, the rest is counted. */
import type { Reader } from "@throughline/sdk/record";
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";
import type { AnchorState } from "./anchor.ts";

/** `none`: the record has no fingerprint of this document. */
export type Fingerprint = "same" | "other" | "none";

export interface Verification {
  readonly document: string;
  readonly path: string;
  readonly fingerprint: Fingerprint;
  readonly anchors: readonly {
    readonly statement: string;
    readonly words: string;
    /** `altered` is `not-found` where the copy has nearly the same words; they are in `instead`. */
    readonly state: AnchorState | "altered";
    readonly instead?: string;
    readonly offset: number | null;
    readonly line: number | null;
    readonly column: number | null;
    /** As printed, where the copy has pages. */
    readonly page: string | null;
  }[];
}

const FINGERPRINTS: Readonly<Record<Fingerprint, string>> = {
  same: "this is, to the letter, the text that the record was made from",
  other: "this is not, to the letter, the text that the record was made from",
  none: "the record has no fingerprint of this document, so copies cannot be compared as a whole",
};

const STATES: Readonly<Record<AnchorState | "altered", string>> = {
  "in-place": "found where it was",
  elsewhere: "found elsewhere",
  found: "found",
  rewrapped: "found with other white space",
  ambiguous: "found more than once, without the context that tells which is meant",
  altered: "altered",
  "not-found": "gone",
};

/** States that somebody has to look at. */
const TOLD: ReadonlySet<string> = new Set(["not-found", "ambiguous", "altered"]);

export function renderVerification(verification: Verification, { width, paint }: Layout): string {
  const { anchors, document, path, fingerprint } = verification;
  const told = anchors.filter(
    ({ state, page }) => TOLD.has(state) || (state === "elsewhere" && page !== null),
  );
  const blocks = told.map(({ statement, words, state, instead, page }) => {
    const where = page === null ? "" : `, p. ${page}`;
    return [
      `${paint[state === "elsewhere" ? "note" : "error"](`${STATES[state]}${where}`)}  ${statement}\n`,
      `${wrap(visible(`"${words}"`), { width, first: "  " })}\n`,
      instead === undefined ? "" : `${wrap(visible(`the copy has "${instead}"`), { width, first: "  " })}\n`,
      "\n",
    ].join("");
  });
  const counts = Object.entries(STATES)
    .map(([state, text]) => ({ text, number: anchors.filter((anchor) => anchor.state === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ text, number }) => `${number} ${text}`);
  const summary = `${count(anchors.length, "anchor", "anchors")} of \`${document}\` in \`${visible(path)}\`: ${counts.join(", ") || "nothing to look up"}`;
  return `${blocks.join("")}${wrap(FINGERPRINTS[fingerprint], { width })}\n${paint.strong(summary)}\n`;
}

export function renderJson(record: Reader["meta"], verification: Verification): string {
  return `${JSON.stringify({ schemaVersion: 1, record, ...verification }, null, 2)}\n`;
}
