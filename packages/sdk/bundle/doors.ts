/** Each door of the package, with the module of `src` that is behind it. */
export const doors = { index: "index", checker: "checker", record: "reading" };
