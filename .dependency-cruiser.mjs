/**
 * Which way the code may depend. Data flows record -> core -> sdk -> command line and viewer, and inside
 * core the things a browser runs stay free of zod, which only schemas and their compiler may load.
 * Type-only imports vanish in the build, so they may cross where a rule says "at run time".
 */
const tests = "[.](test|test-d)[.]ts$";
const atRunTime = { dependencyTypesNot: ["type-only"] };

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "a module that is loaded when it is called closes no circle: the table of commands loads them so",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "dynamic-import"] } },
    },
    {
      name: "core-stands-alone",
      comment: "what documents say does not know who reads them",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^(packages/(?!core/)|apps/)" },
    },
    {
      name: "packages-know-no-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "sdk-reads-core-only",
      severity: "error",
      from: { path: "^packages/sdk/" },
      to: { path: "^packages/(?!(core|sdk)/)" },
    },
    {
      name: "ingest-stands-alone",
      comment: "a file's text does not depend on what anybody concludes from it",
      severity: "error",
      from: { path: "^packages/ingest/" },
      to: { path: "^packages/(?!ingest/)" },
    },
    {
      name: "apps-do-not-know-each-other",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "packages-by-their-door",
      comment: "another package is imported by its name, never by a path into its folder",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^(packages|apps)/[^/]+/src/", pathNot: "^$1/$2/" },
    },
    {
      name: "schemas-stay-out-of-the-browser",
      comment: "a schema brings zod; the parts that run in a browser take its types only",
      severity: "error",
      from: { path: "^packages/core/src/(quantity|period|figures|reading|cite)/", pathNot: tests },
      to: { path: "^packages/core/src/(schema|compile)/", ...atRunTime },
    },
    {
      name: "zod-in-schema-and-compile",
      comment:
        "and where an application writes down a contract: the tools of `mcp`, the answers of the site's files, what a release holds",
      severity: "error",
      from: {
        path: "^(packages|apps)/",
        pathNot: [
          "^packages/core/src/(schema|compile)/",
          "^apps/(cli/src/mcp|viewer/src/api|viewer/releases)/",
          tests,
        ],
      },
      to: { path: "node_modules/zod/", ...atRunTime },
    },
    {
      name: "pure-code-touches-no-machine",
      comment: "no file, network or process in what a browser may run; effects are at the edge",
      severity: "error",
      from: { path: ["^packages/core/src/(?!compile/)", "^packages/(sdk|ingest)/src/"], pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "verdicts-without-prose",
      comment: "the checker says codes; sentences are explain's",
      severity: "error",
      from: { path: "^packages/sdk/src/check/", pathNot: tests },
      to: { path: "^packages/sdk/src/explain/", ...atRunTime },
    },
    {
      name: "resolvable",
      comment: "packages are found in their builds: run the build first",
      severity: "error",
      from: { pathNot: "[.]astro$" },
      // The last two are types and nothing else, from `@types`.
      to: { couldNotResolve: true, pathNot: "^(astro:|virtual:|geojson$|topojson-specification$)" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    exclude: { path: ["/dist/", "/[.]astro/", "/[.]test/", "/[.]types/", "[.]config[.](ts|mjs)$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".mjs", ".js", ".json"],
    },
  },
};
