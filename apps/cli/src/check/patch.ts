/** What `--fix` would write, as a unified diff that `patch` and `git apply` take. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Text } from "../input/read.ts";

/** Empty where nothing would change. */
export function patchOf({ path, text }: Text, fixed: string): string {
  if (text === fixed) return "";
  const name = path === "-" ? "stdin" : path.replace(/^(?:\.?\/)+/u, "");
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, text, fixed, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
