/** What became of a release's files: only what is not as it was released is listed, the rest is counted. */
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Paint } from "../terminal/paint.ts";
import type { ReleasedFile } from "./manifest.ts";

export type FileState = "same" | "altered" | "missing" | "unreadable";

export interface CheckedRelease {
  readonly path: string;
  readonly version: string;
  readonly files: readonly (ReleasedFile & { readonly state: FileState })[];
}

export function renderRelease({ version, files }: CheckedRelease, paint: Paint): string {
  const others = files.filter(({ state }) => state !== "same");
  const lines = others.map(({ path, state }) => `${paint.error(state)}  ${visible(path)}\n`);
  const same = `${count(files.length - others.length, "file is", "files are")} as released`;
  const rest = others.length === 0 ? "" : `, ${count(others.length, "is", "are")} not`;
  const gap = lines.length > 0 ? "\n" : "";
  return `${lines.join("")}${gap}${paint.strong(`release ${version}: ${same}${rest}`)}\n`;
}

export function renderJson({ path, version, files }: CheckedRelease): string {
  return `${JSON.stringify({ schemaVersion: 1, manifest: path, version, files }, null, 2)}\n`;
}
