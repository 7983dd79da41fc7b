/** What became of a retired id, where its page's twin was. */
import type { APIRoute } from "astro";
import { abandonedPages } from "../retired/fates.ts";
import { jsonTwin } from "../twins/respond.ts";

export function getStaticPaths() {
  return abandonedPages().map(({ path, fate }) => ({ params: { retired: path }, props: { fate } }));
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  jsonTwin({ retired: props.fate });
