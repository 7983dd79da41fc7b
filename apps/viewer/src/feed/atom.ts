/** The releases of the record as an Atom feed (RFC 4287): one entry for each, the newest first. */
import { toXml } from "./sitemap.ts";

export interface Entry {
  version: string;
  /** `YYYY-MM-DD`. */
  on: string;
  summary: string;
}

/** `root` is where the site is; without one, addresses are relative to the feed and ids are names. */
export function atomOf(releases: readonly Entry[], root: URL | null): string {
  const address = (path: string) => toXml(root === null ? path : new URL(path, root).href);
  const name = (part: string) => `urn:throughline:record${part}`;
  const entries = releases.map(({ version, on, summary }) =>
    [
      "<entry>",
      `<id>${name(`:${version}`)}</id>`,
      `<title>Record ${toXml(version)}</title>`,
      `<updated>${on}T00:00:00Z</updated>`,
      `<link href="${address("changes/")}"/>`,
      `<summary>${toXml(summary)}</summary>`,
      "</entry>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${name("")}</id>`,
    "<title>Throughline: changes of the record</title>",
    `<updated>${releases[0]?.on ?? "1970-01-01"}T00:00:00Z</updated>`,
    "<author><name>Throughline</name></author>",
    `<link rel="self" href="${address("changes.xml")}"/>`,
    `<link href="${address("changes/")}"/>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}
