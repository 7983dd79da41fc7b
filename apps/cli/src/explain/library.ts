/** What the errors mean that the packages throw at programs: they name no flag and no file of the command line. */
import type { ErrorCode } from "@throughline/sdk/record";

export const textsOfLibrary: Readonly<Record<Exclude<ErrorCode, "unknown-id"> | "not-edtf", string>> = {
  "not-edtf":
    "A date handed to the SDK is none: `2024-02-09`, `2024-02` and `2023-10/2023-12` are dates and spans of EDTF.",
  "period-unreadable":
    "A period handed to a reading function is neither EDTF, nor a quarter, nor words for a time.",
  "record-altered":
    "A record that was fetched is not the one that its manifest names: altered, cut off, or of another version.",
  "record-folder-unreadable": "The folder with the record's files cannot be listed or read.",
  "record-malformed": "What was handed over as a record lacks parts that every published record has.",
  "record-unreachable": "The record or its manifest cannot be fetched from its address.",
  "revision-unreadable": "The record of another revision cannot be read from the checkout's history.",
};
