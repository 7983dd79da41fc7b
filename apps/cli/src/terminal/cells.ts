/**
 * How text stands in the cells of a terminal.
 *
 * A caret line is right only when it counts cells: a tab jumps to the next stop, a CJK character or
 * an emoji takes two cells, a combining accent none. Control characters never reach the terminal as
 * they are, because a text that somebody else wrote must not drive it.
 */

const TAB_STOP = 4;

/** Characters that are one cell each and never join: ASCII, Latin, dashes, quotation marks, arrows, boxes. */
const SIMPLE =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2199\u21b3\u2500-\u257f]*$/u;
let segmenter: Intl.Segmenter | null = null;

/** Loading the rules of graphemes takes longer than most commands, so that simple texts go without. */
function* graphemesOf(text: string): Iterable<{ segment: string; index: number }> {
  if (SIMPLE.test(text)) {
    for (let index = 0; index < text.length; index++) yield { segment: text.charAt(index), index };
    return;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  yield* segmenter.segment(text);
}

const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/gu;
const UNSEEN = /[\u0080-\u009f\u2028-\u202e\u2066-\u2069]/gu;
const PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";

/** What a person sees as one character, with the cells it takes and where it begins in the text. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly offset: number;
}

/** The cells of one line, tabs set out as spaces. Offsets are UTF-16 units of the line as given. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemesOf(line)) {
    const cell =
      segment === "\t" ? tabAt(column) : { text: visible(segment), width: widthOfGrapheme(segment) };
    cells.push({ ...cell, offset: index });
    column += cell.width;
  }
  return cells;
}

/** Cells that a text without tabs fills. */
export function widthOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += widthOfGrapheme(segment);
  return width;
}

/** The text, with every character that would drive a terminal replaced by a picture of it. */
export function visible(text: string): string {
  return text.replace(CONTROL, pictureOf).replace(UNSEEN, "\ufffd");
}

/** Fills up with spaces to a number of cells. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  return code === DELETE ? DELETE_PICTURE : String.fromCharCode(PICTURES + code);
}

function tabAt(column: number): { text: string; width: number } {
  const width = TAB_STOP - (column % TAB_STOP);
  return { text: " ".repeat(width), width };
}

function widthOfGrapheme(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return NO_WIDTH.test(grapheme) ? 0 : 1;
}
