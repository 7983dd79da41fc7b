/**
 * The record that this site shows: the one that the sdk is bundled with, or, for tests and benchmarks, the published
 * files of another one in the folder that `THROUGHLINE_RECORD` names.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { openRecord, type Reader } from "@throughline/core";
import { record as bundled } from "@throughline/sdk";

const folder = process.env.THROUGHLINE_RECORD;

export const record: Reader =
  folder === undefined ? bundled : openRecord(JSON.parse(readFileSync(join(folder, "record.json"), "utf8")));
