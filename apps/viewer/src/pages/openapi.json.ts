/** The static API, described. */
import type { APIRoute } from "astro";
import { openApi } from "../api/openapi.ts";
import { link } from "../record/paths.ts";
import { record } from "../record/record.ts";

export const GET: APIRoute = ({ site }) => {
  const server = site ? new URL(link(""), site).href.replace(/\/$/, "") : link("").replace(/\/$/, "") || "/";
  return new Response(`${JSON.stringify(openApi({ version: record.meta.version, server }), null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
