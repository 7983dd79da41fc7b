import { expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";

const DRAFT = "There were 56 lighthouse inspections on both coasts from July to September 2024.\n";

it("prints what was found as ClaimReviews, and ends as every format does", async () => {
  const argv = ["check", "draft.md", "--record", "record.json", "--format", "claimreview"];
  const { code, out, err } = await runWith({ files: { "draft.md": DRAFT } }, ...argv);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "ClaimReview",
        itemReviewed: { appearance: { name: "draft.md" } },
        reviewRating: { alternateName: "differs from the record: another number" },
      },
    ],
  });
});
