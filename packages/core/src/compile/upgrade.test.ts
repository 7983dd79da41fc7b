import { expect, it } from "vitest";
import { type Upgrade, upgradeEvidence } from "./upgrade.ts";

const STATEMENTS = `# What the report says.
raids:
  quantity: { bound: exactly, value: 12 } # as printed
  kind: figure
  evidence: { words: 12 raids, prefix: of the, verified: excerpt, on: 2024-01-02 }

sheep:
  quantity: { bound: exactly, value: 7 }
  kind: figure
  evidence:
    words: 7 sheep
    verified: excerpt
    on: 2024-01-02
`;
const DOCUMENT = "title: Report\nread: { extent: excerpt, on: 2024-01-02 }\nnote: Short.\n";
const files = [
  { path: "documents/watch/report/document.yml", text: DOCUMENT },
  { path: "documents/watch/report/statements.yml", text: STATEMENTS },
  { path: "documents/watch/other/statements.yml", text: STATEMENTS },
];
const found: Upgrade = {
  document: "watch/report",
  anchors: [{ key: "raids", words: "12 raids", position: { start: 40, end: 48 }, page: "3" }],
  on: "2024-07-20",
  fingerprint: { sha256: "0".repeat(64), length: 99 },
};

it("writes place, page and day of the found anchors, and keeps comments and all else", () => {
  const [document, statements, ...others] = upgradeEvidence(files, found);
  expect(others).toEqual([]);
  expect(statements?.text).toBe(
    STATEMENTS.replace(
      "evidence: { words: 12 raids, prefix: of the, verified: excerpt, on: 2024-01-02 }",
      [
        "evidence:",
        "    words: 12 raids",
        "    prefix: of the",
        "    position: { start: 40, end: 48 }",
        '    page: "3"',
        "    verified: full-text",
        "    on: 2024-07-20",
      ].join("\n"),
    ),
  );
  expect(document?.text).toBe(
    DOCUMENT.replace(
      "extent: excerpt, on: 2024-01-02 }",
      `extent: full-text, on: 2024-07-20 }\nfingerprint: { sha256: "${"0".repeat(64)}", length: 99 }`,
    ),
  );
});

it("changes nothing where it is said already, or where the block has other words by now", () => {
  const once = upgradeEvidence(files, found);
  expect(upgradeEvidence(once, { ...found, on: "2024-08-01" })).toEqual([]);
  const moved = found.anchors.map((anchor) => ({ ...anchor, words: "twelve raids" }));
  const paths = upgradeEvidence(files, { ...found, anchors: moved }).map(({ path }) => path);
  expect(paths).not.toContain("documents/watch/report/statements.yml");
});
