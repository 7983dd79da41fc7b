/** A result as it leaves the page, when its reader saves it as a file. */
import type { Checked } from "../checker.ts";
import { toMarkdown } from "./markdown.ts";
import { toSarif } from "./sarif.ts";

export interface Exported extends Checked {
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
    write: ({ result }) => `${JSON.stringify(result, null, 2)}\n`,
  },
  sarif: { file: "check.sarif", type: "application/sarif+json", write: toSarif },
};
