/**
 * `readDocument`: the bytes of a file in, its text layer out.
 *
 * The reader of a format is loaded when such a document comes. Nothing in a document is run, and nothing
 * that it points to is fetched.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { version } from "../package.json";
import type { Composed } from "./composer.ts";
import { charsetOf, decode, metaCharset } from "./decode.ts";
import { type MediaType, mediaTypes, type TextLayer } from "./layer.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { type Named, sniff } from "./sniff.ts";
import { type Progress, Watch } from "./watch.ts";

/** What is known of the document, and how much of it is read. */
export interface ReadOptions extends Named {
  /** The encoding of a text or web page that does not say it itself: `windows-1252`. UTF-8 unless given. */
  readonly charset?: string;
  readonly limits?: Partial<Limits>;
  /** Called after each page of a PDF. */
  readonly progress?: Progress;
  /** Stops the reading between two pages. */
  readonly signal?: AbortSignal;
}

type Read = Composed & { readonly title: string | null };

/** Throws an `IngestError`. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<TextLayer> {
  const { signal, progress } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const watch = new Watch(limits, { ...(signal && { signal }), ...(progress && { progress }) });
  watch.most("bytes", bytes.length, limits.bytes);
  watch.check();
  const mediaType = sniff(bytes, options);
  const { text, title, ...rest } = await readAs(mediaType, bytes, { options, watch });
  watch.most("characters", text.length, limits.characters);
  watch.check();
  return {
    schemaVersion: 1,
    mediaType,
    sha256: digest(bytes),
    textSha256: digest(new TextEncoder().encode(text)),
    extractor: { name: "@throughline/ingest", version },
    title,
    ...rest,
    text,
  };
}

async function readAs(
  mediaType: MediaType,
  bytes: Uint8Array,
  { options, watch }: { options: ReadOptions; watch: Watch },
): Promise<Read> {
  const declared = options.charset ?? charsetOf(options.mediaType);
  switch (mediaType) {
    case mediaTypes.pdf:
      return (await import("./pdf/read.ts")).readPdf(bytes, watch);
    case mediaTypes.docx:
      return (await import("./docx/read.ts")).readDocx(bytes, watch);
    case mediaTypes.html:
      return (await import("./html/read.ts")).readHtml(decode(bytes, declared ?? metaCharset(bytes)), watch);
    case mediaTypes.markdown:
      return (await import("./plain.ts")).readMarkdown(decode(bytes, declared));
    case mediaTypes.plain:
      return (await import("./plain.ts")).readPlain(decode(bytes, declared));
    default:
      return mediaType satisfies never;
  }
}

function digest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
