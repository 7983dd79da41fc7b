/**
 * What was found, as schema.org's ClaimReview: a review of each claim that the record, or the source, has something to
 * say of.
 *
 * A review has a rating in words and never a number: how bad a difference is, is not ours to say, and nothing here is
 * "true" or "false". What the record does not know and what could not be told is no review at all.
 */
import type { Reader } from "@throughline/core";
import { figureSentence, formatPeriod, formatQuantity } from "@throughline/core";
import type {
  CheckedText,
  CheckResult,
  Finding,
  FindingEvidence,
  Reading,
} from "../check/finding/finding.ts";
import { titleOf } from "./labels.ts";

/** A review as schema.org has it: the claim as understood, a rating in words, and what it is based on. */
export interface ClaimReview {
  "@type": "ClaimReview";
  "@id": string;
  claimReviewed: string;
  itemReviewed: {
    "@type": "Claim";
    text: string;
    /** The text as it was checked, by the hash of its UTF-8 bytes. */
    appearance: { "@type": "MediaObject"; name: string; url?: string; sha256: string };
  };
  author: { "@type": "Organization"; name: string };
  reviewRating: { "@type": "Rating"; alternateName: string; ratingExplanation: string };
  reviewBody: string;
  /** Which version of the record it rests on. */
  version: string;
  isBasedOn?: {
    "@type": "CreativeWork";
    "@id"?: string;
    name: string;
    url?: string;
    publisher: { "@type": "Organization"; name: string };
  };
  about?: { "@id": string };
}

/** JSON-LD 1.1; one review for each claim, in the order of the texts. */
export interface ClaimReviews {
  "@context": "https://schema.org";
  "@graph": ClaimReview[];
}

/** The reviews of a result of `check`; `record` is the one that was checked against. Suppressed findings are left out. */
export function claimReviews(result: CheckResult, { record }: { record: Reader }): ClaimReviews {
  const reviews = result.texts.flatMap((text) =>
    text.findings.filter(isReviewed).map((finding) => reviewOf(finding, { text, result, record })),
  );
  return { "@context": "https://schema.org", "@graph": reviews };
}

function isReviewed({ kind, verdict, suppressed }: Finding): boolean {
  return kind !== "mark" && (verdict === "agrees" || verdict === "differs") && suppressed === undefined;
}

interface Ground {
  text: CheckedText;
  result: CheckResult;
  record: Reader;
}

function reviewOf(finding: Finding, { text, result, record }: Ground): ClaimReview {
  const claim = claimOf(finding, record);
  const { span, figure, evidence, message } = finding;
  return {
    "@type": "ClaimReview",
    "@id": `urn:throughline:review:${text.sha256}:${span.start}-${span.end}`,
    claimReviewed: claim,
    itemReviewed: { "@type": "Claim", text: claim, appearance: appearanceOf(text) },
    author: { "@type": "Organization", name: "Throughline" },
    reviewRating: { "@type": "Rating", alternateName: ratingOf(finding, result), ratingExplanation: message },
    reviewBody: bodyOf(finding, record),
    version: result.record.version,
    ...(evidence !== null && { isBasedOn: sourceOf(evidence, record) }),
    ...(figure !== null && { about: { "@id": `urn:throughline:figure:${figure}` } }),
  };
}

/** What the text claims, as it was understood: `134: militia attacks, Iraq and Syria, October to December 2023`. */
function claimOf({ said, exact }: Finding, record: Reader): string {
  const scope = scopeOf(said, record);
  const claimed = said.quantity === null ? exact : formatQuantity(said.quantity);
  return scope.length === 0 ? claimed : `${claimed}: ${scope.join(", ")}`;
}

function scopeOf({ indicator, place, period }: Reading, record: Reader): string[] {
  return [
    ...(indicator === null ? [] : [record.indicator(indicator)?.name ?? indicator]),
    ...(place === null ? [] : [record.entity(place)?.name ?? place]),
    ...(period === null ? [] : [formatPeriod(period)]),
  ];
}

function appearanceOf({ path, sha256 }: CheckedText): ClaimReview["itemReviewed"]["appearance"] {
  const isAddress = /^https?:\/\//u.test(path);
  return { "@type": "MediaObject", name: path, ...(isAddress && { url: path }), sha256 };
}

function ratingOf({ verdict, differences }: Finding, { against }: CheckResult): string {
  const who = against === undefined ? "the record" : "the source";
  const titles = differences.map(titleOf).join(", ");
  if (verdict === "differs") return `differs from ${who}: ${titles}`;
  return titles === "" ? `agrees with ${who}` : `agrees with ${who} (${titles})`;
}

/** The difference, and then what the record has in one sentence. */
function bodyOf({ message, figure }: Finding, record: Reader): string {
  const known = figure === null ? null : record.figure(figure);
  return known === null ? message : `${message}. ${figureSentence({ data: record.data }, known)}`;
}

function sourceOf(
  { document, publisher, url }: FindingEvidence,
  record: Reader,
): NonNullable<ClaimReview["isBasedOn"]> {
  const known = record.document(document);
  return {
    "@type": "CreativeWork",
    ...(known !== null && { "@id": `urn:throughline:document:${document}` }),
    name: known?.title ?? document,
    ...(url !== null && { url }),
    publisher: { "@type": "Organization", name: record.entity(publisher)?.name ?? publisher },
  };
}
