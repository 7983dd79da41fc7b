/** A result as it leaves the page, when its reader saves it as a file. */
import type { Checked } from "../checker.ts";
import { toMarkdown } from "./markdown.ts";
import { toSarif } from "./sarif.ts";

export interface Exported extends Checked {
  /** The page of the reader's document that an offset of the text stands on; null where it has none. */
  pageOf(offset: number): string | null;
  /** The full address of a figure's page. */
  addressOf(figure: string): string;
  /** The full address of a difference's explanation. */
  explanationOf(code: string): string;
}

interface Format {
  file: string;
  type: string;
  write(exported: Exported): string;
}

export const formats: Record<string, Format> = {
  markdown: { file: "check.md", type: "text/markdown", write: toMarkdown },
  json: {
    file: "check.json",
    type: "application/json",
    write: toJson,
  },
  sarif: { file: "check.sarif", type: "application/sarif+json", write: toSarif },
};

/** As the command line prints it: with the page of each finding where the text has pages. */
function toJson({ result, pageOf }: Exported): string {
  const texts = result.texts.map((text) => ({
    ...text,
    findings: text.findings.map((finding) => {
      const page = pageOf(finding.span.start);
      return page === null ? finding : { ...finding, page };
    }),
  }));
  return `${JSON.stringify({ ...result, texts }, null, 2)}\n`;
}
