/**
 * Bytes to text, or the reason why not. Nothing is guessed: a byte order mark decides, then what the caller
 * or the page itself declares, else it is UTF-8 or an error. A wrong guess turns quotation marks and names
 * into others.
 */
import { IngestError } from "./error.ts";

const MARKS: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Where a web page may declare its charset. */
const META = /<meta[^>]+charset\s*=\s*["']?\s*(?<label>[\w:.-]+)/iu;
const META_WITHIN = 2048;

/** The label of an encoding that a media type names: `text/html; charset=windows-1252`. */
export function charsetOf(mediaType: string | undefined): string | null {
  return /charset\s*=\s*["']?(?<label>[\w:.-]+)/iu.exec(mediaType ?? "")?.groups?.label ?? null;
}

/** The label that a web page gives itself. */
export function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, META_WITHIN));
  const label = META.exec(head)?.groups?.label ?? null;
  // Read as bytes it is not UTF-16, whatever it says.
  return label !== null && /^utf-?16/iu.test(label) ? "utf-8" : label;
}

/** The text, without its byte order mark. Throws `wrong-charset`, and `unreadable-format` for what is no text. */
export function decode(bytes: Uint8Array, declared: string | null): string {
  const mark = MARKS.find(([signs]) => signs.every((byte, index) => bytes[index] === byte));
  const label = mark?.[1] ?? declared ?? "utf-8";
  const decoder = decoderOf(label);
  const body = bytes.subarray(mark?.[0].length ?? 0);
  if (!decoder.encoding.startsWith("utf-16") && body.includes(0)) throw noText();
  try {
    return decoder.decode(body);
  } catch (cause) {
    throw new IngestError("wrong-charset", `the document is not valid ${decoder.encoding.toUpperCase()}`, {
      hint: "say which encoding it is in (an older Windows file: windows-1252), or convert it with `iconv`",
      cause,
    });
  }
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw new IngestError("wrong-charset", `the document declares the unknown encoding \`${label}\``, {
      hint: "say which encoding it is in, or convert it with `iconv`",
      cause,
    });
  }
}

function noText(): IngestError {
  return new IngestError("unreadable-format", "the document holds NUL bytes, so it is no text", {
    hint: "PDF, HTML, Word (docx), Markdown and plain text are read; UTF-16 needs its byte order mark",
  });
}
