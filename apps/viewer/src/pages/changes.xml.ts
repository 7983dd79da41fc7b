/** The feed of releases. */
import type { APIRoute } from "astro";
import { atomOf } from "../feed/atom.ts";
import { releases } from "../feed/history.ts";
import { summarise } from "../feed/told.ts";
import { link } from "../record/paths.ts";

/** A reader of feeds asks often; what is older is on the page of changes. */
const MOST = 30;

export const GET: APIRoute = ({ site }) => {
  const entries = releases()
    .slice(0, MOST)
    .map(({ version, on, summary, changes, sha256 }) => ({
      version,
      on,
      summary: `${changes === null ? "" : `${summarise(changes)}. `}${summary} sha256 ${sha256}.`,
    }));
  return new Response(atomOf(entries, site ? new URL(link(""), site) : null), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};
