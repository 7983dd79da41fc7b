/** The parts of the site, in the order in which the header and the footer name them. */
export interface Section {
  path: string;
  name: string;
}

export const sections = [
  { path: "reports/", name: "Reports" },
  { path: "figures/", name: "Figures" },
  { path: "indicators/", name: "Indicators" },
  { path: "documents/", name: "Documents" },
  { path: "lineage/", name: "Lineage" },
  { path: "check/", name: "Check a text" },
  { path: "search/", name: "Search" },
] as const satisfies readonly Section[];

export const aboutSections = [
  { path: "method/", name: "Method" },
  { path: "data/", name: "Data" },
  { path: "changes/", name: "Changes" },
] as const satisfies readonly Section[];
