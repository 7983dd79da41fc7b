/** The files of a built site. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file below `folder`, with forward slashes, in order. */
export function filesOf(folder: string, extension = ""): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
