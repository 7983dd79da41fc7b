import jsonld, { type NodeObject } from "jsonld";
import type { Graph } from "schema-dts";
import { describe, expect, expectTypeOf, it } from "vitest";
import { fixtureRecord } from "../../test/fixture/record.ts";
import { check } from "../check.ts";
import { type ClaimReviews, claimReviews } from "./claim-review.ts";

const record = fixtureRecord();
const TEXT = "The county repaired 137 bridges from October to December 2023, and painted 4,000 fences.";
const reviewsOf = (text: string, path = "draft.md") =>
  claimReviews(check(text, { record, path }), { record });

/** The vocabulary as schema.org's own context has it: a name without a prefix is one of its terms. */
const documentLoader = async (documentUrl: string) => {
  if (documentUrl !== "https://schema.org") throw new Error(`not a context of ours: ${documentUrl}`);
  return { documentUrl, document: { "@context": { "@vocab": "https://schema.org/" } } };
};

/** `safe`: a key that the context does not know is an error and not left out. */
const options = { documentLoader, safe: true };

describe("claimReviews", () => {
  it("is a graph of ClaimReviews as schema.org types them", () => {
    expectTypeOf<ClaimReviews>().toExtend<Graph>();
  });

  it("says what is claimed, where, how it was found to differ, and by which source", () => {
    const [review, ...others] = reviewsOf(TEXT, "https://example.org/story")["@graph"];
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      claimReviewed: expect.stringMatching(/^137: .*October to December 2023$/u),
      itemReviewed: { appearance: { name: "https://example.org/story", url: "https://example.org/story" } },
      reviewRating: { alternateName: "differs from the record: bound dropped" },
      reviewBody: expect.stringMatching(/says exactly 137; the record says at least 137\. At least 137/u),
      isBasedOn: { "@id": expect.stringMatching(/^urn:throughline:document:/u) },
      version: record.meta.version,
    });
  });

  it("rates in words only, and calls nothing true or false", () => {
    const words = JSON.stringify(reviewsOf(TEXT));
    expect(words).not.toMatch(/ratingValue|bestRating|\b(?:true|false)\b/iu);
  });

  it("reviews what agrees, and nothing that the record does not know or that is known and meant", () => {
    const [agrees] = reviewsOf("The county repaired at least 137 bridges from October to December 2023.")[
      "@graph"
    ];
    expect(agrees?.reviewRating.alternateName).toBe("agrees with the record");
    expect(reviewsOf("In May 2031 the county painted 4,000 fences.")["@graph"]).toEqual([]);
    const given = { record, ignore: { "bound-dropped": "the headline has no room" } };
    expect(claimReviews(check(TEXT, given), { record })["@graph"]).toEqual([]);
  });

  it("expands as linked data, each review under a name of its own", async () => {
    const reviews = JSON.parse(JSON.stringify(reviewsOf(`${TEXT} ${TEXT}`)));
    const expanded: NodeObject[] = await jsonld.expand(reviews, options);
    expect(new Set(expanded.map((node) => node["@id"])).size).toBe(2);
    expect(expanded[0]).toMatchObject({
      "@type": ["https://schema.org/ClaimReview"],
      "https://schema.org/itemReviewed": [{ "@type": ["https://schema.org/Claim"] }],
    });
  });
});
