/** How a statement stands to its figure beside the one that gives the value: the figure's list, and the word for it. */
export const ROLES = [
  ["corroborations", "corroboration"],
  ["conflicts", "conflict"],
  ["others", "other"],
  ["retellings", "retelling"],
] as const;
