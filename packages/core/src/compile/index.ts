/** From authored YAML to issues or the compiled record. Build time only: it loads zod and yaml. */
export {
  type Bump,
  type Change,
  type ChangedNoun,
  type ChangeKind,
  claimedBump,
  compareRecords,
  type FieldChange,
  type HonestBump,
  larger,
  smallestBump,
} from "../changes/index.ts";
export { canonicalJson, sha256 } from "./canonical.ts";
export { type Compiled, compileRecord, recordHash } from "./compile.ts";
export type { Issue, IssueCode, Severity } from "./issue.ts";
export { type IssueText, issueLine, issueMessage } from "./issue-message.ts";
export { authoredSchemas } from "./json-schemas.ts";
export { type PublishedFile, publishedFiles, publishedParts } from "./publish.ts";
export { type RecordFolder, readRecordFolder, writeRecordFiles } from "./read-folder.ts";
export { readRecordRevision } from "./read-revision.ts";
export { readReleased, releasedText } from "./released.ts";
export { tidyFiles } from "./tidy.ts";
export { type FoundAnchor, type Upgrade, upgradeEvidence } from "./upgrade.ts";
export { type AuthoredFile, validateFiles } from "./validate.ts";
