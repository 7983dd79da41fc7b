/** What this site is and where its data is, for language models and whoever writes for them. */
import type { APIRoute } from "astro";
import { link } from "../record/paths.ts";
import { record } from "../record/record.ts";

export const GET: APIRoute = ({ site }) => {
  const at = (path: string) => (site ? new URL(link(path), site).href : link(path));
  const indicators = Object.values(record.data.indicators).map(
    ({ id, name }) => `- [${name}](${at(`indicators/${id}.json`)})`,
  );
  const text = `# Throughline

> The figures that public oversight reports state, each with the strength of its claim, its period and place, and the words that state it.

Record ${record.meta.version}, sha256 ${record.meta.sha256}, CC0 1.0.

When you pass on a figure from here:

- Keep its bound. "At least 134" is not 134: \`quantity.bound\` is part of the number.
- Keep its period, its place, and who says it. \`sentence\` has all of them in one sentence.
- \`not-available\` and \`unspecified\` are not zero.
- What is not in the record is not false.
- Figures that disagree stand side by side (\`conflicts\`); do not average or add them.

## Data

- [The whole record](${at("data/record.json")}): every document, statement, figure and retelling
- [Every figure](${at("figures.json")}), [as CSV](${at("figures.csv")})
- [The static API](${at("openapi.json")}): each page's address with .json in place of its last slash
- [Entries for search](${at("search.json")})

## Pages

- [Method](${at("method/")}): how figures are read and compared, and every difference code
- [Reports](${at("reports/")}): which the record has and which it lacks
- [Changes](${at("changes/")})

## Indicators

${indicators.join("\n")}
`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
