/**
 * Files of an earlier build in the folder that a build writes to: told from its own by when they were written, by the
 * clock of the disk.
 */
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";

/** A moment of the disk before which nothing was written by this build, in milliseconds; makes the folder. */
export async function markStart(folder: URL): Promise<number> {
  const mark = new URL(".started", folder);
  await mkdir(folder, { recursive: true });
  await writeFile(mark, "");
  const { mtimeMs } = await stat(mark);
  await rm(mark);
  return mtimeMs;
}

/** Removes what was written before that moment, and folders that are left empty. Says whether anything is left. */
export async function removeOlder(folder: URL, moment: number): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory()) {
        const below = new URL(`${encodeURIComponent(entry.name)}/`, folder);
        if (await removeOlder(below, moment)) return true;
        await rm(below, { recursive: true });
        return false;
      }
      const file = new URL(encodeURIComponent(entry.name), folder);
      const isOwn = (await stat(file)).mtimeMs >= moment;
      if (!isOwn) await rm(file);
      return isOwn;
    }),
  );
  return kept.some(Boolean);
}
