/**
 * Where each thing of the record lives on this site, below whatever path the site is served from.
 *
 * An id is already safe in a path, so a page's address is its kind and its id. A statement is an anchor on
 * its document's page; a derivation, which no document says, an anchor on its figure's.
 */

/** `path` without a leading slash: `figures/`, `data/record.json`. */
export function link(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith("/") ? base : `${base}/`}${path}`;
}

export const figureLink = (id: string): string => link(`figures/${id}/`);
export const indicatorLink = (id: string): string => link(`indicators/${id}/`);
export const documentLink = (id: string): string => link(`documents/${id}/`);
export const reportLink = (id: string): string => link(`reports/${id}/`);
/** The page of a figure or an indicator to be framed: `figures/<id>`, `indicators/<id>`. */
export const embedLink = (thing: string): string => link(`embed/${thing}/`);
export const nameLink = (id: string): string => link(`names/${id}/`);
export const lineageLink = (id: string): string => link(`lineage/${id}/`);

export function statementLink(id: string): string {
  const [document = "", local = ""] = id.split("#");
  return `${documentLink(document)}#${local}`;
}

/** The element id of a derivation on its figure's page. */
export const derivationAnchor = (id: string): string => id.replace("#", "-");

/** The same page as data: the address of a page, with its slash turned into an extension. */
export function twinOf(page: string, extension: "json" | "csv"): string {
  return `${page.replace(/\/$/, "")}.${extension}`;
}
