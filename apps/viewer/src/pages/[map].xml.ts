/** The sitemap, where the site knows its own address. */
import type { APIRoute } from "astro";
import { addresses } from "../feed/addresses.ts";
import { sitemapOf } from "../feed/sitemap.ts";
import { link } from "../record/paths.ts";

export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { map: "sitemap" } }] : [];
}

export const GET: APIRoute = ({ site }) =>
  new Response(sitemapOf(addresses(), new URL(link(""), site)), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
