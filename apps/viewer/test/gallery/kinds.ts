/** One page for each kind and each state, in the site of `test/record`. */
export interface Kind {
  /** Also the name of its files. */
  name: string;
  path: string;
  /** Its texts are not the viewer's own and change without it, so only what lies across is asserted of it. */
  isOthers?: boolean;
  /** It works with a script, and is looked at without one as well. */
  isScripted?: boolean;
}

const figure = (name: string, id: string): Kind => ({ name: `figure-${name}`, path: `/figures/${id}/` });

export const kinds: readonly Kind[] = [
  { name: "home", path: "/" },
  { name: "reports", path: "/reports/" },
  { name: "report", path: "/reports/watch/report-2023-q1/" },
  { name: "figures", path: "/figures/" },
  figure("retold", "raids/the-north/2022-q4/holdings"),
  figure("contested", "raids/iceland/2023-q1"),
  figure("superseded", "raids/iceland/2023-q1/holdings"),
  figure("corroborated-and-revised", "raids/norway/2023-q1"),
  figure("derived", "raids/iceland/2022-10..2022-11"),
  figure("in-a-faulty-sum", "sheep-lost/the-north/2023-q1"),
  figure("withheld", "sheep/norway/as-of-2023-03-31"),
  figure("not-reported", "sheep-lost/norway/2022-q4"),
  figure("not-applicable", "sheep-lost/iceland/2023-q3"),
  figure("unspecified", "relief/the-north/2023-q1"),
  figure("planned", "relief/the-north/2023-q2/planned"),
  figure("words-not-found", "raids/iceland/2022-q3"),
  figure("tally", "raids/the-north/2022-09-15..2023-09-30"),
  { name: "split", path: "/figures/raids/the-north/2023-h1/" },
  { name: "withdrawn", path: "/figures/raids/iceland/2022/" },
  { name: "indicators", path: "/indicators/" },
  { name: "indicator", path: "/indicators/raids/" },
  { name: "indicator-of-a-stock", path: "/indicators/sheep/" },
  { name: "documents", path: "/documents/" },
  { name: "document", path: "/documents/watch/report-2022-q4/" },
  { name: "document-paraphrase", path: "/documents/mirror/dragon-trouble/" },
  { name: "lineage-list", path: "/lineage/" },
  { name: "lineage", path: "/lineage/mirror/dragon-trouble/" },
  { name: "names", path: "/names/" },
  { name: "name-place", path: "/names/the-north/" },
  { name: "name-person", path: "/names/aldred-hale/" },
  { name: "search", path: "/search/", isScripted: true },
  { name: "check", path: "/check/", isScripted: true },
  { name: "method", path: "/method/", isOthers: true },
  { name: "data", path: "/data/", isOthers: true },
  { name: "changes", path: "/changes/" },
  { name: "no-page", path: "/404.html", isScripted: true },
  { name: "framed-figure", path: "/embed/figures/raids/the-north/2022-q4/holdings/" },
  { name: "framed-series", path: "/embed/indicators/raids/" },
];
