/**
 * How this repository starts a real Chromium, from its npm package, in tests and benchmarks.
 *
 * The package itself is handed in by whoever depends on it. It is not started with that package's own
 * arguments: they switch web security off, and what the viewer's tests assert is that it holds.
 */
import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Root cannot have the sandbox, and it opens nothing but the pages of this repository. */
export const BROWSER_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** Into a folder of this user's: the package unpacks to the common one, where another user's copy may lie. */
export async function unpackBrowser(packaged: { executablePath(): Promise<string> }): Promise<string> {
  const folder = join(tmpdir(), `throughline-chromium-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
