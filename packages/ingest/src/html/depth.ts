/**
 * Looks a page over before a tree is made of it: what is nested deeper than any browser takes, or has more
 * elements than any page needs, would cost more than it can be worth.
 */
import { Parser } from "htmlparser2";
import { IngestError } from "../error.ts";
import type { Limits } from "../limits.ts";

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Throws `too-deep` and `document-too-large`. */
export function assertShallow(source: string, { depth: deepest, elements: most }: Limits): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname(name) {
      elements += 1;
      if (elements > most) throw tooMany(most);
      if (VOID.has(name)) return;
      depth += 1;
      if (depth > deepest) throw tooDeep(deepest);
    },
    onclosetag(name) {
      if (!VOID.has(name)) depth -= 1;
    },
  });
  parser.write(source);
  parser.end();
}

function tooDeep(deepest: number): IngestError {
  return new IngestError("too-deep", `the document has elements nested more than ${deepest} deep`, {
    hint: "save it as text from a browser",
  });
}

function tooMany(most: number): IngestError {
  return new IngestError("document-too-large", `the document has more than ${most} elements`, {
    hint: "allow more, or save the part that you need",
  });
}
