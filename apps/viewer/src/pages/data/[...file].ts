/** The files of the record, byte for byte as core published them. */
import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { downloads, readDownload } from "../../download/files.ts";
import { earlierVersions, fileOf } from "../../feed/history.ts";
import { record } from "../../record/record.ts";

export async function getStaticPaths() {
  const files = await downloads();
  const living = [...files.map(({ path }) => path), "manifest.json"];
  const { version } = record.meta;
  return [
    ...earlierVersions().map((earlier) => ({
      params: { file: `${earlier}/record.json` },
      props: { source: earlier, isEarlier: true },
    })),
    ...living.map((file) => ({ params: { file }, props: { source: file } })),
    // The same bytes at an address that the next release leaves alone.
    ...["record.json", "manifest.json"].map((file) => ({
      params: { file: `${version}/${file}` },
      props: { source: file },
    })),
  ];
}

export const GET: APIRoute<{ source: string; isEarlier?: boolean }> = async ({ props }) => {
  const { source, isEarlier = false } = props;
  const bytes = await (isEarlier ? readFile(fileOf(source)) : readDownload(source));
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
