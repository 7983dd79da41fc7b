/** Every code the program prints, from where each is told: findings by the SDK, issues and errors here. */
import { codes } from "@throughline/sdk/checker";
import { problemTexts } from "../problem/codes.ts";
import { issueTexts } from "./issues.ts";
import { textsOfLibrary } from "./library.ts";
import { suppressionTexts } from "./suppressions.ts";
import { verdictTexts } from "./verdicts.ts";

export interface Code {
  readonly code: string;
  readonly kind: "difference" | "verdict" | "suppression" | "issue" | "error";
  /** A few words. */
  readonly title: string;
  /** What it means, whatever the case at hand. */
  readonly meaning: string;
  /** A text that has the difference, and one that has not. */
  readonly wrong: string | null;
  readonly right: string | null;
  readonly action: string | null;
}

export const glossary: readonly Code[] = [
  ...Object.values(codes).map(({ code, title, meaning, wrong, right, action }) => {
    return { code, kind: "difference", title, meaning, wrong, right, action } as const;
  }),
  ...entries("verdict", verdictTexts),
  ...entries("suppression", suppressionTexts),
  ...entries("issue", issueTexts),
  ...entries("error", { ...problemTexts, ...textsOfLibrary }),
];

/** The first sentence is the title, where a code has no other. */
function entries(kind: Code["kind"], texts: Readonly<Record<string, string>>): Code[] {
  return Object.entries(texts).map(([code, meaning]) => {
    const title = (/^.*?\.(?= |$)/u.exec(meaning)?.[0] ?? meaning).replace(/\.$/u, "");
    return { code, kind, title, meaning, wrong: null, right: null, action: null };
  });
}
