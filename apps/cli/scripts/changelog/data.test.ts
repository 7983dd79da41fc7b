import type { Change } from "@throughline/core/compile";
import { describe, expect, it } from "vitest";
import { dataLines, withData } from "./data.ts";

const change = (change: Partial<Change>): Change => ({
  noun: "statement",
  id: "office/report#attacks",
  kind: "corrected",
  summary: "at least 134",
  fields: [],
  because: null,
  ...change,
});

describe("dataLines", () => {
  it("names each statement with what it was and what it is", () => {
    const fields = [
      { field: "quantity", from: "at least 134", to: "at least 143" },
      { field: "page", from: null, to: "7" },
    ];
    expect(dataLines([change({ fields })])).toBe(
      "- statement `office/report#attacks` corrected by us: quantity at least 134 → at least 143; page (nothing) → 7\n",
    );
  });

  it("says what is new by its value, and why a publisher revised", () => {
    const lines = dataLines([
      change({ kind: "added" }),
      change({ kind: "revised", because: "the office\ncounted again" }),
    ]);
    expect(lines).toBe(
      "- statement `office/report#attacks` added: at least 134\n" +
        "- statement `office/report#attacks` revised by its publisher: at least 134: the office counted again\n",
    );
  });

  it("says that nothing changed", () => {
    expect(dataLines([])).toBe("Nothing in the record changed.\n");
  });
});

describe("withData", () => {
  const log = "# core\n\n## 0.3.0\n\n### Patch Changes\n\n- Faster.\n\n## 0.2.0\n\n- First.\n";

  it("puts the lines at the end of the newest version alone", () => {
    expect(withData(log, "- x\n")).toBe(
      "# core\n\n## 0.3.0\n\n### Patch Changes\n\n- Faster.\n\n### Data\n\n- x\n\n## 0.2.0\n\n- First.\n",
    );
    expect(withData("# core\n\n## 0.2.0\n\n- First.\n", "- x\n")).toBe(
      "# core\n\n## 0.2.0\n\n- First.\n\n### Data\n\n- x\n",
    );
  });

  it("puts them there once", () => {
    const once = withData(log, "- x\n");
    expect(withData(once, "- y\n")).toBe(once);
  });
});
