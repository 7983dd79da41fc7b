/** A file of the index, from this site. Rejects where it cannot be had. */
import { link } from "../record/paths.ts";

export async function fetchFile(name: string): Promise<string> {
  const response = await fetch(link(`search/index/${name}.json`));
  if (!response.ok) throw new Error(`the site answered ${response.status}`);
  return response.text();
}
