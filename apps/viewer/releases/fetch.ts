/** Every published version of the package that holds the record, from the registry that npm is set to, as archives. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as z from "zod";

const PACKAGE = "@throughline/core";
/** One version is told as a text, several as a list. */
const Versions = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** `env` finds npm. Says the versions; none where nothing was ever published. */
export async function fetchArchives(into: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const versions = await publishedVersions(env);
  for (const version of versions) {
    await promisify(execFile)("npm", ["pack", `${PACKAGE}@${version}`, "--pack-destination", into], { env });
  }
  return versions;
}

async function publishedVersions(env: NodeJS.ProcessEnv): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)("npm", ["view", PACKAGE, "versions", "--json"], { env });
    return Versions.parse(JSON.parse(stdout));
  } catch (error) {
    // The registry's own word for a name that nobody has published.
    if (error instanceof Error && /\bE404\b/u.test(error.message)) return [];
    throw error;
  }
}
