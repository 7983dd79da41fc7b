/** The kinds of pages that search engines may list: the largest of each as well, and no frame, which asks not to be. */
import { largest } from "../harness/sample.ts";
import { kinds } from "../harness/site.ts";

export const listed: readonly { kind: string; path: string }[] = [
  ...kinds.filter(({ path }) => !path.startsWith("/embed/") && !path.endsWith(".html")),
  ...largest,
];
