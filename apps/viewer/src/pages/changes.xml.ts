/** The feed of releases. */
import type { APIRoute } from "astro";
import { atomOf } from "../feed/atom.ts";
import { releases } from "../feed/history.ts";
import { summarise } from "../feed/told.ts";
import { link } from "../record/paths.ts";

export const GET: APIRoute = ({ site }) => {
  const entries = releases().map(({ version, on, summary, changes, sha256 }) => ({
    version,
    on,
    summary: `${changes === null ? "" : `${summarise(changes)}. `}${summary} sha256 ${sha256}.`,
  }));
  return new Response(atomOf(entries, site ? new URL(link(""), site) : null), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};
