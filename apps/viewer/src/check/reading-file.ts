/**
 * A file that the reader drops or chooses: a text, or a document whose text is still to be made. Refuses
 * everything else with a reason and a next step; nothing is guessed from a name.
 */
import { isDocument, LARGEST_DOCUMENT } from "./document/recognise.ts";

/** Larger than any article or report in plain text; a check of more would make the reader wait. */
export const LARGEST = 5 * 1024 * 1024;

export type FileText = { text: string } | { problem: string };
export type FileContent = FileText | { document: Uint8Array };

/** By its first bytes, so that what is too large is not read at all. */
const HEAD = 1024;

export async function readFile(file: File): Promise<FileContent> {
  const isToBeMade = isDocument(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (file.size > (isToBeMade ? LARGEST_DOCUMENT : LARGEST)) {
    const size = isToBeMade ? "100 MB" : "5 MB";
    return {
      problem: `This file is larger than ${size} (too-large). Check it with the command line, or paste the part that matters.`,
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isToBeMade ? { document: bytes } : decode(bytes);
}

export function decode(bytes: Uint8Array): FileText {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  if (encoding === "utf-8" && bytes.includes(0)) {
    return {
      problem: "This is no text, PDF, web page or Word file. Save what you want to check as one of them.",
    };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "This text is not in UTF-8. Save it as UTF-8, or copy its text and paste it here." };
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
