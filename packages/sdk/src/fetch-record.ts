/**
 * Another record, or a newer one, from an address: fetched, held against its manifest, and opened.
 *
 * The one place of this package that asks a network for anything, and only where it is called.
 */
import { openRecord, type Reader, type RecordData, ThroughlineError } from "@throughline/core";

/** Where the manifest is, and what fetches. */
export interface FetchRecordOptions {
  /** Where its manifest is; `manifest.json` beside the record unless given. */
  manifest?: string;
  /** What fetches; the one of the platform unless given. */
  fetch?: (url: string) => Promise<Response>;
}

/**
 * The record at an absolute address, such as `https://example.org/record.json`. Its bytes have to be those that its manifest
 * names. Throws `record-unreachable`, `record-altered` or `record-malformed`.
 */
export async function fetchRecord(url: string, options: FetchRecordOptions = {}): Promise<Reader> {
  const get = options.fetch ?? fetch;
  const manifest = options.manifest ?? new URL("manifest.json", url).href;
  const [bytes, names] = await Promise.all([bytesAt(url, get), bytesAt(manifest, get)]);
  const path = new URL(url).pathname.split("/").at(-1) ?? "";
  const named = sha256Of(path, parse(names, manifest));
  if (named === null || named !== (await digestOf(bytes))) throw altered(url, manifest, named === null);
  return openRecord(parse(bytes, url) as RecordData);
}

async function bytesAt(url: string, get: (url: string) => Promise<Response>): Promise<ArrayBuffer> {
  try {
    const response = await get(url);
    if (response.ok) return await response.arrayBuffer();
    throw unreachable(url, `the server answered ${response.status}`);
  } catch (cause) {
    if (cause instanceof ThroughlineError) throw cause;
    throw unreachable(url, "nothing answered", cause);
  }
}

function parse(bytes: ArrayBuffer, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    const hint = "give the address of a `record.json` as it is published";
    throw new ThroughlineError("record-malformed", `\`${url}\` is no JSON`, { hint, cause });
  }
}

/** What the manifest says of the file; null where it names none such. */
function sha256Of(path: string, manifest: unknown): string | null {
  if (typeof manifest !== "object" || manifest === null || !("files" in manifest)) return null;
  const files: unknown[] = Array.isArray(manifest.files) ? manifest.files : [];
  const file = files.find((one) => isFile(one) && one.path === path);
  return isFile(file) ? file.sha256 : null;
}

function isFile(one: unknown): one is { path: string; sha256: string } {
  if (typeof one !== "object" || one === null || !("path" in one) || !("sha256" in one)) return false;
  return typeof one.path === "string" && typeof one.sha256 === "string";
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function unreachable(url: string, why: string, cause?: unknown): ThroughlineError {
  const hint = "look whether the address opens in a browser, or fetch it yourself and use `openRecord`";
  return new ThroughlineError("record-unreachable", `\`${url}\` could not be fetched: ${why}`, {
    hint,
    cause,
  });
}

function altered(url: string, manifest: string, isUnnamed: boolean): ThroughlineError {
  const what = isUnnamed
    ? `\`${manifest}\` does not name \`${url}\``
    : `\`${url}\` is not what its manifest names`;
  return new ThroughlineError("record-altered", what, {
    hint: "fetch both again, from one place and of one version",
  });
}
