/** The files of the search: its contents, its words, its entries. Made for the search page; `search.json` is for everybody. */
import type { APIRoute } from "astro";
import { entries } from "../../../search/entries.ts";
import { shardFiles } from "../../../search/shards.ts";

export function getStaticPaths() {
  return [...shardFiles(entries())].map(([file, content]) => ({ params: { file }, props: { content } }));
}

export const GET: APIRoute<{ content: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.content), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
