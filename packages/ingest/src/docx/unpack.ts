/** The named parts of an archive, as text, refused before they are unpacked where they would be too large. */
import { unzipSync } from "fflate";
import { IngestError } from "../error.ts";
import type { Limits } from "../limits.ts";

/** Throws `document-too-large`, `damaged` and `encrypted`. */
export function unpack(
  bytes: Uint8Array,
  names: readonly string[],
  { unpackedBytes }: Limits,
): Map<string, string> {
  let total = 0;
  const parts = unzip(bytes, ({ name, originalSize }) => {
    if (!names.includes(name)) return false;
    // What is unpacked gets this much room and no more, so an archive that lies about it gains nothing.
    total += originalSize;
    if (total > unpackedBytes) throw tooLarge(unpackedBytes);
    return true;
  });
  const decoder = new TextDecoder("utf-8");
  return new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
}

function unzip(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError("damaged", "the document is a Word file whose archive is broken", {
      hint: "get the file again, or open it in a word processor and save it again",
      cause,
    });
  }
}

function tooLarge(most: number): IngestError {
  return new IngestError("document-too-large", `the document unpacks to more than ${most} bytes`, {
    hint: "allow more, or save it again in a word processor",
  });
}
