import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runWith } from "../../test/fixture.ts";

const FILES = { "record.json": "{}\n", "site/index.html": "<!doctype html>\n", "data.bin": "\0\u00ff" };

function entry(path: string, content: string) {
  const bytes = Buffer.from(content);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

const manifest = {
  schemaVersion: 1,
  version: "1.2.0",
  files: Object.entries(FILES).map(([path, content]) => entry(path, content)),
};

/** The release in a folder, some of its files changed; undefined takes one away. */
function verify(changes: Readonly<Record<string, string | undefined>> = {}, shown: unknown = manifest) {
  const files = Object.entries({ ...FILES, "manifest.json": JSON.stringify(shown), ...changes });
  const here = files.flatMap(([name, content]) => (content === undefined ? [] : [[`out/${name}`, content]]));
  return runWith({ files: Object.fromEntries(here), folders: ["out"] }, "verify-release", "out");
}

describe("verify-release", () => {
  it("says that a whole release is as it was released", async () => {
    expect(await verify()).toEqual({
      code: 0,
      out: "release 1.2.0: 3 files are as released\n",
      err: "",
    });
  });

  it("names every file that was altered or is missing", async () => {
    const { code, out } = await verify({ "record.json": "{ }\n", "data.bin": undefined });
    expect(code).toBe(1);
    expect(out).toBe(
      "altered  record.json\nmissing  data.bin\n\nrelease 1.2.0: 1 file is as released, 2 are not\n",
    );
  });

  it("notices any change of any byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (content) => {
        const { code } = await verify({ "record.json": content });
        expect(code).toBe(content === FILES["record.json"] ? 0 : 1);
      }),
    );
  });

  it.each([
    ["no JSON", "{"],
    ["another JSON", "[]"],
    ["a path that leads out", JSON.stringify({ ...manifest, files: [entry("../secret", "")] })],
    ["an absolute path", JSON.stringify({ ...manifest, files: [entry("/etc/passwd", "")] })],
    ["a hash that is none", JSON.stringify({ ...manifest, files: [{ path: "a", bytes: 0, sha256: "x" }] })],
  ])("takes %s for no manifest", async (_, text) => {
    const { code, err } = await verify({ "manifest.json": text });
    expect(code).toBe(2);
    expect(err).toContain("error[not-a-manifest]");
  });

  it("does not call an empty release whole", async () => {
    expect((await verify({}, { ...manifest, files: [] })).code).toBe(1);
  });

  it("says when there is no manifest", async () => {
    const { code, err } = await verify({ "manifest.json": undefined });
    expect(code).toBe(2);
    expect(err).toContain("error[no-such-file]");
  });
});
