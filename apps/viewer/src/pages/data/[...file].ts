/** The files of the record, byte for byte as core published them. */
import type { APIRoute } from "astro";
import { downloads, readDownload } from "../../download/files.ts";

export async function getStaticPaths() {
  const files = await downloads();
  return [...files.map(({ path }) => path), "manifest.json"].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readDownload(params.file ?? "");
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
