/** Everybody may read everything; where the sitemap is, if there is one. */
import type { APIRoute } from "astro";
import { link } from "../record/paths.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL(link("sitemap.xml"), site).href}\n` : ""}`,
    {
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    },
  );
