/**
 * Every flag, defined once. The parser, the help and the reference read this table; a command lists
 * the names of the flags it takes.
 */
export interface Flag {
  readonly short?: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly describe: string;
}

const table = {
  published: {
    value: "DATE",
    describe: "when the text appeared: which year `in December` means",
  },
  against: { value: "FILE", describe: "check against this document, not against the record" },
  format: { value: "NAME", describe: "how to print the answer" },
  json: { describe: "the same as --format json" },
  "fail-on": {
    value: "LEVEL",
    describe: "end with 1 from here on: error, warning (default), note, never",
  },
  config: { value: "FILE", describe: "settings; else throughline.config.json here or above" },
  record: { value: "FILE", describe: "another record.json than the one inside the program" },
  encoding: {
    value: "NAME",
    describe: "utf-8 (default), utf-16le, utf-16be or windows-1252",
  },
  "max-size": {
    value: "SIZE",
    describe: "the most bytes: 5MB, of PDF, Word and HTML 100MB",
  },
  "max-seconds": { value: "N", describe: "the longest to read a document (default 120)" },
  "max-memory": { value: "SIZE", describe: "the most memory to read a document (default 750MB)" },
  "text-layer": {
    value: "FILE",
    describe: "write the text that offsets point into, with its pages",
  },
  fix: { describe: "put right what is safe to put right, then report" },
  diff: { describe: "show what --fix would write, and write nothing" },
  verbose: { short: "v", describe: "list agreements too, and why each figure was taken" },
  indicator: { value: "ID", describe: "only figures of this indicator" },
  place: { value: "ID", describe: "only this place: an id or a name" },
  period: {
    value: "PERIOD",
    describe: "only what shares a day with it: 2023-q4, FY2024-Q1, 2023, `October 2023`",
  },
  document: { value: "ID", describe: "a document: only what it states, or the one to draft" },
  out: { short: "o", value: "PATH", describe: "the file or folder to write; `-` is stdout" },
  force: { describe: "replace what is there already" },
  folder: { value: "PATH", describe: "the record's files; else those of the checkout you are in" },
  on: { value: "DATE", describe: "the day on which you read it, such as 2024-02-09" },
  style: { value: "NAME", describe: "sentence (default), apa, bibtex or csl" },
  port: { value: "NUMBER", describe: "the port to listen on; 0 (default) chooses a free one" },
  host: { value: "ADDRESS", describe: "the address to listen on (default 127.0.0.1)" },
  color: { value: "WHEN", describe: "auto (default), always or never" },
  help: { short: "h", describe: "what the command takes, with examples" },
  version: { short: "V", describe: "the versions of the program and of its record" },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof table;

export const flags: Readonly<Record<FlagName, Flag>> = table;

/** "-v, --verbose", "--published DATE". */
export function flagUsage(name: FlagName, value = flags[name].value): string {
  const { short } = flags[name];
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}
