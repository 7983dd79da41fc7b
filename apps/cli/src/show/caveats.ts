/** What a reader must know before using a statement: where it lies outside its report, was revised, is doubted. */
import type { Statement } from "@throughline/sdk/record";
import type { Row } from "../terminal/rows.ts";

/** A row for each, with nothing where there is nothing to say. */
export function caveatRows({ outside, revised, doubt, note }: Statement): Row[] {
  return [
    ["outside the report’s period", outside],
    ["revised by its publisher", revised && `${revised.on}: ${revised.because}`],
    ["doubt", doubt],
    ["note", note],
  ];
}

/** The same as sentences, for a statement that stands among others; its note stays on its own page. */
export function caveatLines(statement: Statement): string[] {
  return caveatRows({ ...statement, note: null }).flatMap(([name, words]) =>
    words ? [`${name}: ${words}`] : [],
  );
}
