/** The feed of releases. */
import type { APIRoute } from "astro";
import { atomOf } from "../feed/atom.ts";
import { currentRelease } from "../feed/release.ts";
import { link } from "../record/paths.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(atomOf([currentRelease()], site ? new URL(link(""), site) : null), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
