/** Problems with ids: none of them is a bug or a finding, and each says what is near. */
import type { Reader } from "@throughline/sdk/record";
import type { ProblemCode } from "../problem/codes.ts";
import { Problem } from "../problem/problem.ts";
import { didYouMean } from "../problem/suggest.ts";

/** Nothing in the record has this id. */
export function unknownId(id: string, reader: Reader): Problem {
  return new Problem("unknown-id", `nothing in the record is called \`${id}\``, {
    hint: didYouMean(reader.nearest(id)) ?? "`throughline find <words>` looks for figures",
  });
}

/** An id of one kind that the record does not hold, with the nearest of that kind. */
export function unknownOf(
  code: Extract<ProblemCode, "unknown-indicator" | "unknown-place" | "unknown-document">,
  id: string,
  suggestion: string | undefined,
): Problem {
  const noun = code.slice("unknown-".length);
  return new Problem(code, `the record knows no ${noun} \`${id}\``, {
    hint: suggestion ?? `\`throughline find\` lists figures with their ids`,
  });
}
