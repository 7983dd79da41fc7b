/** What can be wrong with a comment by which a text suppresses findings. */
import type { Suppression } from "@throughline/sdk/checker";

export const suppressionTexts: Readonly<Record<NonNullable<Suppression["fault"]>, string>> = {
  "suppression-unneeded":
    "A `throughline-ignore` suppresses nothing: the finding it was written for is gone. It should go too, or it would hide the next one.",
  "suppression-malformed":
    "A `throughline-ignore` names no code, names one that does not exist, or gives no reason. It suppresses nothing until it reads `throughline-ignore CODE: REASON`.",
};
