/**
 * The records of earlier releases, as the build of the site wants them: `<version>/record.json`.
 *
 * They come out of packages as npm has them (`*.tgz`, with `package/dist/record.json`) and out of release folders, as
 * `npm run release` makes them. Each is held to the sha256 that the manifest beside it gives: what stays at an address
 * for good is the release, or nothing is.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ThroughlineError } from "@throughline/core";
import { extract } from "tar";
import * as z from "zod";

const Meta = z.object({ meta: z.object({ version: z.string().regex(/^\d+\.\d+\.\d+[\w.+-]*$/u) }) });
const Manifest = z.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) });

/** The files of a package that are asked for. */
const WANTED = ["package/dist/record.json", "package/dist/manifest.json"];

/**
 * Writes the record of every release below `from` into `into`, and says their versions, in order.
 * Throws `record-altered` where a record is not what its manifest says, `record-malformed` where one is no record.
 */
export async function gatherReleases(from: string, into: string): Promise<string[]> {
  const scratch = await mkdtemp(join(tmpdir(), "viewer-releases-"));
  try {
    const versions: string[] = [];
    for (const entry of await readdir(from, { withFileTypes: true })) {
      const path = join(from, entry.name);
      const folder = entry.name.endsWith(".tgz") ? await unpack(path, join(scratch, entry.name)) : path;
      if (!entry.isDirectory() && folder === path) continue;
      versions.push(await keep(folder, entry.name, into));
    }
    return versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Says the folder in which the record of a package is now. */
async function unpack(archive: string, to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  await extract({ file: archive, cwd: to, strict: true, filter: (path) => WANTED.includes(path) }).catch(
    (cause: unknown) => {
      throw unreadable(archive, cause);
    },
  );
  return join(to, "package", "dist");
}

/** Says the version of the record that it kept. */
async function keep(folder: string, name: string, into: string): Promise<string> {
  const bytes = await readFile(join(folder, "record.json")).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  const record = Meta.safeParse(parse(bytes, name));
  if (!record.success) throw unreadable(name, record.error);
  await demandUnaltered(folder, name, bytes);
  const { version } = record.data.meta;
  await mkdir(join(into, version), { recursive: true });
  await writeFile(join(into, version, "record.json"), bytes);
  return version;
}

async function demandUnaltered(folder: string, name: string, record: Buffer): Promise<void> {
  const bytes = await readFile(join(folder, "manifest.json")).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  const manifest = Manifest.safeParse(parse(bytes, name));
  const said = manifest.data?.files.find(({ path }) => path === "record.json")?.sha256;
  if (said === createHash("sha256").update(record).digest("hex")) return;
  throw new ThroughlineError("record-altered", `the record in \`${name}\` is not the one of its manifest`, {
    hint: "take the release again from where it was published",
  });
}

function parse(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function unreadable(name: string, cause: unknown): ThroughlineError {
  return new ThroughlineError("record-malformed", `\`${name}\` holds no record with its manifest`, {
    hint: "give packages of @throughline/core (`.tgz`) or folders of `npm run release`, and nothing else",
    cause,
  });
}
