/**
 * Where a reader reports a mistake: a form for issues that takes `title` and `body` in its address, as GitHub's,
 * GitLab's and Forgejo's do. Whoever builds the site names it in `THROUGHLINE_ISSUES`; the record knows none.
 */
import process from "node:process";
import { record } from "../record/record.ts";

/** The form, filled in with the id; null where none is known. */
export function mistakeForm(
  id: string,
  address: string,
  form = process.env.THROUGHLINE_ISSUES,
): string | null {
  if (form === undefined || form === "") return null;
  const url = new URL(form);
  url.searchParams.set("title", `Mistake: ${id}`);
  url.searchParams.set(
    "body",
    `${address}\nrecord ${record.meta.version}, sha256 ${record.meta.sha256}\n\nWhat is wrong, and where it can be seen:\n`,
  );
  return url.href;
}
