/**
 * The record as the worker gets it: fetched once from this site's own data, and kept.
 *
 * What failed is asked for again at the next check, because a connection comes back; what arrived is never
 * asked for twice.
 */
import { openRecord, type Reader, type RecordData } from "@throughline/sdk/checker";

/** The record could not be had, so nothing can be said of any text. */
class RecordMissing extends Error {
  readonly code = "record-missing";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "RecordMissing";
    this.hint = hint;
  }
}

export interface Loading {
  /** The record that is there already, else null. */
  now(): Reader | null;
  /** The record, when it has come. Rejects with `RecordMissing`. */
  wait(): Promise<Reader>;
}

export function loadRecord(address: string, get: typeof fetch = fetch): Loading {
  let reader: Reader | null = null;
  let coming: Promise<Reader> | null = null;
  const start = async () => {
    try {
      reader = await readRecord(address, get);
      return reader;
    } finally {
      coming = null;
    }
  };
  return {
    now: () => reader,
    wait() {
      if (reader !== null) return Promise.resolve(reader);
      coming ??= start();
      return coming;
    },
  };
}

async function readRecord(address: string, get: typeof fetch): Promise<Reader> {
  const response = await get(address).catch(() => null);
  if (response === null)
    throw new RecordMissing(
      "the record could not be loaded",
      "the connection may be gone; check again when it is back",
    );
  if (!response.ok)
    throw new RecordMissing(
      `the record could not be loaded: the site answered ${response.status}`,
      "reload the page and check again",
    );
  const data: unknown = await response.json().catch(() => null);
  if (!isRecord(data))
    throw new RecordMissing("what the site sent is not its record", "reload the page and check again");
  return openRecord(data);
}

/** Its format by name and number; the site is built with code and record of one version. */
function isRecord(data: unknown): data is RecordData {
  return (
    typeof data === "object" &&
    data !== null &&
    "schemaVersion" in data &&
    data.schemaVersion === 1 &&
    "figures" in data
  );
}
