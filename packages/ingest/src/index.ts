/**
 * A document's file in, one text layer out: the words in reading order, with pages and offsets.
 *
 * It runs in Node and in a browser, touches no disk and no network, and loads what a format needs when the
 * first document of that format comes.
 */
export { IngestError, type IngestErrorCode } from "./error.ts";
export {
  type Footnote,
  type FootnoteMark,
  type Heading,
  type MediaType,
  mediaTypes,
  type Page,
  pageAt,
  pageName,
  type Span,
  type Table,
  type TextLayer,
} from "./layer.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { type ReadOptions, readDocument } from "./read.ts";
export type { Progress } from "./watch.ts";
