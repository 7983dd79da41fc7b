/** An error that nobody foresaw, met by this very program on this machine. */
import process from "node:process";
import manifest from "../../package.json" with { type: "json" };
import { internalProblem } from "./internal.ts";
import type { Problem } from "./problem.ts";

/** As a problem that asks for a report. */
export function bugOf(error: unknown): Problem {
  const platform = `node ${process.version} on ${process.platform}`;
  return internalProblem(error, { tool: `${manifest.name} ${manifest.version}`, platform });
}
