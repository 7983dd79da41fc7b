import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { flatFigures } from "./flat.ts";
import { recordParquet } from "./parquet.ts";

const record = smallRecord();
const bytes = await recordParquet(record);
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
const read = await parquetReadObjects({ file });
const { fields, rows } = flatFigures(record);

describe("recordParquet", () => {
  it("is read back as it was, row by row, days as dates and nothing as null", () => {
    const written = [...rows()].map((row) =>
      Object.fromEntries(
        fields.map(({ name, type }, at) => {
          const cell = row[at] ?? null;
          return [name, type === "date" && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell];
        }),
      ),
    );
    expect(read).toEqual(written);
  });

  it("says which record it is of", () => {
    const { key_value_metadata: notes } = parquetMetadata(file);
    expect(notes).toContainEqual({ key: "throughline.record.sha256", value: record.meta.sha256 });
  });

  it("gives the same bytes for the same record", async () => {
    expect(await recordParquet(record)).toEqual(bytes);
  });
});
