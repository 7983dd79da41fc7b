/**
 * Bytes to lines, one at a time, in bounded memory: a line that is too long is passed over to its end.
 *
 * A line ends with LF; a CR before it is no part of it. A last line without LF is a line, an empty rest
 * is none.
 */

const LF = 0x0a;
const CR = 0x0d;

/** The bytes of a line, or null for one that is longer than the limit. */
export type Line = Uint8Array | null;

export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= limit) held.push(bytes);
    else held = [];
  };
  const line = (): Line => {
    const bytes = length > limit ? null : joined(held);
    [held, length] = [[], 0];
    return bytes;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
}
