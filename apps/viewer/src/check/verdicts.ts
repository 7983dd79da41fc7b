/** How each verdict looks: a word, a glyph and a tone. "Not in the record" is grey, because it is no fault. */
import type { Verdict } from "@throughline/sdk";

export interface Look {
  name: string;
  glyph: string;
  tone: "agrees" | "differs" | "unsure" | "absent";
}

export const verdicts = {
  differs: { name: "differs", glyph: "≠", tone: "differs" },
  "cannot-tell": { name: "cannot tell", glyph: "?", tone: "unsure" },
  "not-in-record": { name: "not in the record", glyph: "–", tone: "absent" },
  agrees: { name: "agrees", glyph: "✓", tone: "agrees" },
} as const satisfies Record<Verdict, Look>;
