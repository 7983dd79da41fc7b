import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fixtureRecord } from "../test/fixture/record.ts";
import { fetchRecord } from "./fetch-record.ts";

const URL_OF_RECORD = "https://example.org/data/record.json";
const json = JSON.stringify(fixtureRecord().data);
const sha256 = createHash("sha256").update(json).digest("hex");
const manifest = JSON.stringify({
  schemaVersion: 1,
  files: [{ path: "record.json", bytes: json.length, sha256 }],
});

/** A server with these files. */
const serving = (files: Record<string, string>) => async (url: string) => {
  const text = files[url.replace("https://example.org/data/", "")];
  return text === undefined ? new Response("", { status: 404 }) : new Response(text);
};
const fetched = (files: Record<string, string>) => fetchRecord(URL_OF_RECORD, { fetch: serving(files) });

describe("fetchRecord", () => {
  it("opens the record whose bytes its manifest names", async () => {
    const reader = await fetched({ "record.json": json, "manifest.json": manifest });
    expect(reader.figures({ indicator: "bridges-repaired" }).length).toBeGreaterThan(0);
  });

  it("refuses a record of which one letter is another", async () => {
    const other = json.replace("Greater", "greater");
    expect(other).not.toBe(json);
    await expect(fetched({ "record.json": other, "manifest.json": manifest })).rejects.toMatchObject({
      code: "record-altered",
      message: expect.stringContaining("is not what its manifest names"),
    });
  });

  it("refuses a record that no manifest names, or whose manifest is none", async () => {
    for (const text of ['{"files":[]}', "[]", "null", '{"files":[{"path":"record.json"}]}']) {
      const refused = fetched({ "record.json": json, "manifest.json": text });
      await expect(refused).rejects.toMatchObject({ code: "record-altered" });
    }
    await expect(fetched({ "record.json": json })).rejects.toMatchObject({ code: "record-unreachable" });
    await expect(fetched({ "record.json": json, "manifest.json": "<html>" })).rejects.toMatchObject({
      code: "record-malformed",
    });
  });

  it("says that nothing answered, and keeps why", async () => {
    const fetch = () => Promise.reject(new TypeError("no network"));
    await expect(fetchRecord(URL_OF_RECORD, { fetch })).rejects.toMatchObject({
      code: "record-unreachable",
      cause: expect.objectContaining({ message: "no network" }),
    });
  });

  it("takes another place for the manifest", async () => {
    const fetch = serving({ "record.json": json, "of-today.json": manifest });
    const reader = await fetchRecord(URL_OF_RECORD, {
      fetch,
      manifest: "https://example.org/data/of-today.json",
    });
    expect(reader.meta).toEqual(fixtureRecord().meta);
  });
});
