/** Runs through XML once, without a tree of it, and refuses what is nested too deep. */
import { Parser } from "htmlparser2";
import { IngestError } from "../error.ts";
import type { Limits } from "../limits.ts";

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(words: string): void;
  close(name: string): void;
}

/** Throws `too-deep` and `document-too-large`. */
export function readXml(
  source: string,
  handler: XmlHandler,
  { depth: deepest, elements: most }: Limits,
): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        elements += 1;
        if (depth > deepest) throw refusal("too-deep", `has elements nested more than ${deepest} deep`);
        if (elements > 10 * most) throw refusal("document-too-large", `has more than ${10 * most} elements`);
        handler.open(name, attributes);
      },
      ontext: (words) => handler.text(words),
      onclosetag(name) {
        depth -= 1;
        handler.close(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
}

function refusal(code: "too-deep" | "document-too-large", what: string): IngestError {
  return new IngestError(code, `the document ${what}`, { hint: "save it again in a word processor" });
}
