/**
 * The edge: reads the authored files of a record as they were at a revision of a git checkout.
 *
 * Nothing is checked out. The revision is a name that git resolves (a tag, a branch, `HEAD~3`); it is
 * never taken for an option.
 */
import { spawn } from "node:child_process";
import { ThroughlineError } from "../error.ts";
import { decodeFile, isRecordFile, type RecordFolder } from "./read-folder.ts";

/** `folder` is the record's folder in the checkout as it is now. Throws `revision-unreadable`. */
export async function readRecordRevision(folder: string, revision: string): Promise<RecordFolder> {
  const git = (args: readonly string[], input = "") => runGit(folder, args, input);
  const commit = (await git(["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]))
    .toString()
    .trim();
  // The folder from the root of the checkout, with a slash at its end; empty where it is the root.
  const prefix = (await git(["rev-parse", "--show-prefix"])).toString().trim();
  const within = prefix === "" ? [] : ["--", prefix];
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit, ...within]);
  const paths = listed
    .toString()
    .split("\0")
    .filter((path) => path !== "" && isRecordFile(path.slice(path.lastIndexOf("/") + 1)));
  if (paths.length === 0) {
    throw new ThroughlineError(
      "revision-unreadable",
      `\`${revision}\` holds no record in \`${prefix || "."}\``,
      {
        hint: "name a revision in which the record is in that folder",
      },
    );
  }
  const blobs = readBatch(
    await git(["cat-file", "--batch"], paths.map((path) => `${commit}:${path}\n`).join("")),
  );
  const read: RecordFolder = { files: [], issues: [] };
  for (const [at, path] of paths.entries()) {
    decodeFile(path.slice(prefix.length), blobs[at] ?? new Uint8Array(), read);
  }
  return read;
}

/** The contents in `git cat-file --batch` output: a heading with the size, the bytes, a line break. */
function readBatch(output: Buffer): Uint8Array[] {
  const blobs: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}

function runGit(cwd: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...args], { cwd, stdio: ["pipe", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const refuse = (message: string, cause?: unknown) =>
      reject(
        new ThroughlineError("revision-unreadable", message, {
          hint: "name a tag, a branch or a commit of this checkout",
          cause,
        }),
      );
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (cause) => refuse("git cannot be run", cause));
    child.on("close", (code) => {
      const said = Buffer.concat(err).toString().trim().split("\n")[0] ?? "";
      if (code === 0) resolve(Buffer.concat(out));
      else refuse(`git says: ${said}`);
    });
    // Git that ends before it reads says why by its exit code.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
