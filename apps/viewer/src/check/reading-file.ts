/**
 * A file that the reader drops or chooses, as text. Refuses what is not plain text with a reason and a
 * next step; nothing is guessed from a name.
 */

/** Larger than any article or report in plain text; a check of more would make the reader wait. */
export const LARGEST = 5 * 1024 * 1024;

export type FileText = { text: string } | { problem: string };

export async function readFileText(file: File): Promise<FileText> {
  if (file.size > LARGEST) {
    return {
      problem:
        "This file is larger than 5 MB. Check it with the command line, or paste the part that matters.",
    };
  }
  return decode(new Uint8Array(await file.arrayBuffer()));
}

export function decode(bytes: Uint8Array): FileText {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return { problem: "This is a PDF. Save it as plain text, or copy its text and paste it here." };
  }
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  if (encoding === "utf-8" && bytes.includes(0)) {
    return { problem: "This is not a text file. Save what you want to check as plain text." };
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
