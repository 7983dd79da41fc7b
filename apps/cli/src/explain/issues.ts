/** What each code of `validate` means: a fault of the record's own files, for those who write them. */
import type { IssueCode } from "@throughline/core/compile";

export const issueTexts: Readonly<Record<IssueCode, string>> = {
  yaml: "The file is not well-formed YAML. Nothing else in it was checked.",
  "duplicate-key": "A key stands twice in one mapping. Of two equal keys only the last would be read.",
  schema:
    "A block does not have the shape of its kind: a key is missing, unknown, or holds the wrong sort of value.",
  "unknown-file":
    "The file has no place in the record, so nothing would read it. It is misplaced or misnamed.",
  "unreadable-file": "The file cannot be read as UTF-8 text.",
  counts:
    "There is less of something, or more, than `guards.yml` expects: something was lost or came twice without a fault.",
  "coverage-gap": "The stretches that account for a text leave a gap, overlap, or run past its end.",
  "derivation-disagrees": "The inputs of our own arithmetic cannot be put together by its rule.",
  "dimension-unknown": "A statement uses a dimension, or a value of one, that its indicator does not have.",
  "document-missing": "A folder has statements and no `document.yml` that says what document they are from.",
  "duplicate-id":
    "Two things have one id. Places, organisations, people and operations share one space of ids.",
  "evidence-length":
    "Evidence is a pointer of at most twelve words. More would be a copy of somebody else's text.",
  "exception-unneeded":
    "An exception from a rule is listed and no longer needed. It should go, or it would hide the next fault.",
  "fact-unaccounted":
    "A fact that was noted before the record was written is neither a statement nor left out with a reason, or is both.",
  "fill-rates":
    "Fewer figure statements than `guards.yml` expects say where, when or by whom: a field was lost on the way.",
  "id-malformed":
    "An id is lower-case letters, digits and single hyphens, because it is also a path and part of an address.",
  "id-removed":
    "An id that was released is gone, and `retired.yml` does not say what became of it. Whoever cited it would find nothing.",
  "key-order": "A statement opens with its value: quantity, event, assertion or quotation.",
  "name-collision": "One name stands for two things, so a text that uses it could not be read.",
  "number-not-in-evidence": "The number of a statement does not stand in the words it rests on.",
  "parts-and-totals":
    "Statements that `totals.yml` calls the parts of another do not add up to it, or are no parts of it. A sum that is wrong in its source is kept, with `faulty` and the reason.",
  "period-after-publication":
    "A document cannot report what happened after it was published, unless it was planned or ordered.",
  "place-cycle": "A place contains itself, through others.",
  "position-wrong": "The recorded offsets do not fit the words, or lie outside of the text.",
  "primary-outside-period":
    "A report that counts for one period says something of another and does not give a reason with `outside`.",
  "quotation-not-in-evidence": "A quotation is not, letter by letter, in the words of its evidence.",
  "redirect-broken":
    "A retired id must lead straight to one in use: not to another retired one, not to itself.",
  "retelling-changes-indicator":
    "A statement passes on a figure of one indicator as one of another, and does not say so.",
  "retelling-cycle": "A chain of retellings, derivations or documents leads back to its start.",
  "retelling-older": "A statement was published before the one it passes on.",
  "statement-uncovered":
    "The text of the document was read in full, and no stretch of it accounts for this statement.",
  "statements-unsorted":
    "The statements of a document are sorted by id, so that two people do not write one twice.",
  "two-times": "A number holds for a span or on a day, not both.",
  "unknown-reference": "A statement or document refers to an id that the record does not hold.",
};
