/**
 * Lines of a stream of bytes, each at most so long: what the protocols that speak in lines are read with.
 *
 * A longer line is skipped to its end and told of, never kept, so that memory stays bounded and the next
 * line is read as if nothing had happened.
 */

const NEWLINE = 10;

/** A line without its break, or that one was too long to be kept. */
export type Line = { readonly text: string } | { readonly tooLong: true };

/** `most` is in bytes. Bytes that are no UTF-8 become U+FFFD. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      length += end - from;
      if (length <= most) kept.push(chunk.subarray(from, end));
      yield lineOf(kept, length > most);
      kept = [];
      length = 0;
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= most) kept.push(chunk.subarray(from));
    else kept = [];
  }
  if (length > 0) yield lineOf(kept, length > most);
}

function lineOf(parts: readonly Uint8Array[], tooLong: boolean): Line {
  if (tooLong) return { tooLong };
  return { text: Buffer.concat(parts).toString("utf8").replace(/\r$/u, "") };
}
