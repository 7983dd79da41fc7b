/** Sentences and citations: a figure in words, with its bound, its source and the record's version. */
export type { CslDate, CslItem } from "./csl.ts";
export { cslItem } from "./csl.ts";
export type { Claim, Names } from "./headline.ts";
export { headline } from "./headline.ts";
export { isDerived, sourcesOf } from "./source.ts";
export type { CitationStyle, Citing } from "./styles.ts";
export { citationStyles, citeFigure, figureSentence } from "./styles.ts";
