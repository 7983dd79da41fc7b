/** The sitemap, where the site knows its own address: one file, or an index and its parts. */
import type { APIRoute } from "astro";
import { addresses } from "../feed/addresses.ts";
import { sitemapsOf } from "../feed/sitemap.ts";
import { link } from "../record/paths.ts";

export function getStaticPaths() {
  const site = import.meta.env.SITE;
  if (!site) return [];
  const files = sitemapsOf(addresses(), new URL(link(""), site));
  return Object.entries(files).map(([map, content]) => ({ params: { map }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
