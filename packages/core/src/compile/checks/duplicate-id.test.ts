import { describe, expect, it } from "vitest";
import { issuesOf } from "../fixture.ts";

describe("duplicate-id", () => {
  it.each(["east", "raids", "watch-reports"])("lets no organisation take the id %s of another noun", (id) => {
    const added = ["organisations.yml", "", `${id}: { name: Eastern Company, kind: other }\n`] as const;
    const issues = issuesOf("duplicate-id", added);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.args.duplicate).toBe(id);
  });

  it("names the file that has it already", () => {
    const added = ["people.yml", "", "guild: { name: Gil D }\n"] as const;
    expect(issuesOf("duplicate-id", added)).toMatchObject([
      { file: "people.yml", line: 2, args: { file: "organisations.yml" } },
    ]);
  });
});
