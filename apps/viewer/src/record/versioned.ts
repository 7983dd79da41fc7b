/**
 * The address of one thing in one release of the record, which the next release leaves alone: the release's own
 * file, and in it a JSON Pointer (RFC 6901) as the fragment.
 *
 * It needs nothing of a host but that it keeps the file, and of a reader nothing but the file: whoever has the release
 * from anywhere else finds the same thing at the same pointer, and can tell by its sha256 that it is the same release.
 */
import { full } from "../linked/address.ts";
import { link } from "./paths.ts";
import { record } from "./record.ts";

export function versionedFigure(id: string): string {
  const { version, sha256 } = record.meta;
  return `${full(link(`data/${version}/record.json`))}#/figures/${pointerToken(id)} (record ${version}, sha256 ${sha256})`;
}

/** A key as one step of a pointer, safe in an address. */
export function pointerToken(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
