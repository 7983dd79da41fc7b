/** Where the text of a difference code is, for pages and for the check page's script. */
import type { DifferenceCode } from "@throughline/core/schema";
import { link } from "../record/paths.ts";

export function differenceLink(code: DifferenceCode): string {
  return link(`method/#${code}`);
}
