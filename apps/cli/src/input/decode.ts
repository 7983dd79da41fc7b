/**
 * Bytes to text, or the reason why not.
 *
 * Nothing is guessed: a byte order mark decides, then `--encoding`, else it is UTF-8 or an error. A
 * wrong guess would turn quotation marks and names into others, and the check reads both. The mark
 * itself is no part of the text, so the first character of the text is at offset 0.
 */
import { isUtf8 } from "node:buffer";
import { Problem } from "../problem/problem.ts";
import { listOf, suggest } from "../problem/suggest.ts";
import { formatOf } from "./sniff.ts";

/** The encodings that `--encoding` names. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** 0x80 to 0x9F of windows-1252, as WHATWG's encoding standard has it; unassigned bytes stay controls. */
const WINDOWS_1252_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const MARKS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** The encoding of `--encoding`. Throws `unknown-encoding`. */
export function encodingNamed(name: string | undefined): Encoding | null {
  if (name === undefined) return null;
  const found = ENCODINGS.find((encoding) => encoding === name.toLowerCase());
  if (found !== undefined) return found;
  throw new Problem("unknown-encoding", `unknown encoding \`${name}\``, {
    hint: suggest(name, ENCODINGS) ?? `it is one of ${listOf(ENCODINGS, "or")}`,
  });
}

/** The text of a file. `name` is what messages call it. Throws a `Problem`. */
export function decode(bytes: Uint8Array, name: string, declared: Encoding | null): string {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? declared ?? "utf-8";
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  const format = formatOf(bytes);
  if (format !== null) throw notText(name, format);
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUtf16(body, name, encoding);
  if (body.includes(0)) throw notText(name, null);
  return encoding === "windows-1252"
    ? decodeWindows1252(body)
    : decodeUtf8(body, name, bytes.length - body.length);
}

function decodeUtf8(bytes: Uint8Array, name: string, skipped: number): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const offset = firstFault(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  throw new Problem(
    "not-utf-8",
    `\`${name}\` is not valid UTF-8: byte 0x${byte} at offset ${offset + skipped}`,
    {
      hint: "an older Windows file is read with `--encoding windows-1252`; others are converted with `iconv`",
    },
  );
}

/**
 * The offset of the first byte that cannot belong to UTF-8, by halving: a valid start stays valid. A
 * character that breaks off is at fault from its first byte on.
 */
function firstFault(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isStart(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  while (!isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

/** Whether the bytes could go on to be valid; a character cut at the end counts as whole. */
function isStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeUtf16(bytes: Uint8Array, name: string, encoding: "utf-16le" | "utf-16be"): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Problem("not-utf-16", `\`${name}\` begins as UTF-16 and is broken further on`, {
      hint: "save it again as UTF-8",
      cause,
    });
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(
    /[\u0080-\u009f]/gu,
    (character) => WINDOWS_1252_C1[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function notText(name: string, format: string | null): Problem {
  const what = format === null ? "holds NUL bytes" : `is ${format}`;
  return new Problem("binary-file", `\`${name}\` ${what}, not a text`, {
    hint:
      format === "a PDF"
        ? "take its text out first, for example with `pdftotext report.pdf report.txt`"
        : "save it as plain text first; a UTF-16 text needs `--encoding utf-16le` or `utf-16be`",
  });
}
