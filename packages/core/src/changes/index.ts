/** What changed between two records, and the version that is honest about it. Pure. */
export { type Bump, type HonestBump, larger, smallestBump } from "./bump.ts";
export type { Change, ChangedNoun, ChangeKind, FieldChange } from "./change.ts";
export { claimedBump } from "./claim.ts";
export { compareRecords } from "./compare.ts";
