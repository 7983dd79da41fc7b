/** What both doors give: the shape of a result, the codes, what a document seems to state, and a record that the caller brings. */
export type { DifferenceCode, Reader, RecordData } from "@throughline/core";
export { openRecord, ThroughlineError } from "@throughline/core";
export type { Against } from "./check/against/document.ts";
export type {
  CheckedText,
  CheckResult,
  Finding,
  FindingEvidence,
  FindingKind,
  Reading,
  Severity,
  Suppression,
  Tally,
  Verdict,
  Weighed,
  WeighedPart,
  Why,
} from "./check/finding/finding.ts";
export { type ClaimReview, type ClaimReviews, claimReviews } from "./explain/claim-review.ts";
export { type CodeText, codes, explainCode } from "./explain/codes.ts";
export { titleOf } from "./explain/labels.ts";
export { type Region, regionOf } from "./explain/region.ts";
export {
  type DoubtCode,
  type LeftCode,
  type LeftOut,
  type Proposal,
  type ProposalOptions,
  proposeStatements,
} from "./propose.ts";
export { suppressible } from "./suppress/apply.ts";
