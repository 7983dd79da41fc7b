/** Which figure is meant, of all that an id can name. */
import type { Figure, Reader } from "@throughline/sdk/record";
import { Problem } from "../problem/problem.ts";
import { listOf } from "../problem/suggest.ts";
import { unknownId } from "../record/unknown.ts";

/** The figure of an id, through redirects. Throws what else the id is. */
export function figureNamed(id: string, reader: Reader): Figure {
  const found = reader.get(id);
  if (found === null) throw unknownId(id, reader);
  switch (found.found) {
    case "figure":
      return found.value;
    case "split":
      throw new Problem("split-id", `\`${id}\` was split`, {
        hint: `it is now ${listOf(found.into, "and")}`,
      });
    case "withdrawn":
      throw new Problem("withdrawn-id", `\`${id}\` was withdrawn: ${found.because}`, {
        hint: "look for another with `throughline find`",
      });
    default:
      throw notCitable(id, found);
  }
}

/** A statement of a figure and an indicator are near enough to say which figures are meant. */
function notCitable(id: string, found: Exclude<ReturnType<Reader["get"]>, null>): Problem {
  const figure = found.found === "statement" && found.value.kind === "figure" ? found.value.figure : null;
  const noun = found.found === "series" ? "report series" : found.found;
  return new Problem("not-citable", `only figures can be cited, and \`${id}\` is of another kind: ${noun}`, {
    hint: figure === null ? `\`throughline show ${id}\` leads to figures` : `its figure is \`${figure}\``,
  });
}
