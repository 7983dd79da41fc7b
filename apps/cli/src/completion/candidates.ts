/**
 * What may stand at the end of a half-written command line.
 *
 * One answer for every shell, from the tables that the parser and the help read; the scripts of the shells
 * only ask. Ids come from the record, which is opened only where an id may stand.
 */
import { citationStyles, type Reader } from "@throughline/sdk/record";
import { LEVELS } from "../check/level.ts";
import { type CommandEntry, catalogue, everywhere } from "../command/catalogue.ts";
import { type FlagName, flags } from "../command/flags.ts";
import { glossary } from "../explain/glossary.ts";
import { FORMATS } from "../export/formats.ts";
import { ENCODINGS } from "../input/decode.ts";
import { COLOUR_CHOICES } from "../terminal/paint.ts";
import { SHELLS } from "./shells.ts";

export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** Words to offer, or that the shell knows best: names of files. */
export type Candidates = readonly Candidate[] | "files";

/** `words` are those behind the program's name; the last one is being written. */
export function candidatesFor(words: readonly string[], reader: () => Reader): Candidates {
  const { before, prefix, lead } = parted(words);
  const all = expected(before, prefix, reader);
  if (all === "files") return all;
  return all.filter(({ word }) => word.startsWith(prefix)).map((one) => ({ ...one, word: lead + one.word }));
}

/** `--format=js` is `--format js` with its beginning already written; bash hands it over in three words. */
function parted(words: readonly string[]): { before: readonly string[]; prefix: string; lead: string } {
  const last = words.at(-1) ?? "";
  const [, flag, value] = /^(--[\w-]+)=(.*)$/su.exec(last) ?? [];
  if (flag === undefined || value === undefined) {
    const before = words.slice(0, -1).filter((word) => word !== "=");
    return { before, prefix: last === "=" ? "" : last, lead: "" };
  }
  return { before: [...words.slice(0, -1), flag], prefix: value, lead: `${flag}=` };
}

function expected(before: readonly string[], prefix: string, reader: () => Reader): Candidates {
  const entry = catalogue.find(({ name }) => before.includes(name));
  const value = flagWithValue(before.at(-1));
  if (value !== null) return valuesOf(value, entry, reader);
  if (prefix.startsWith("-")) return flagsOf(entry);
  if (entry === undefined) return commands();
  return operandsOf(entry, operandCount(entry, before), reader);
}

function flagWithValue(word: string | undefined): FlagName | null {
  const name = Object.keys(flags).find((flag) => word === `--${flag}`);
  return isFlag(name) && flags[name].value !== undefined ? name : null;
}

function isFlag(name: string | undefined): name is FlagName {
  return name !== undefined && Object.hasOwn(flags, name);
}

function flagsOf(entry: CommandEntry | undefined): Candidates {
  const names: readonly FlagName[] = entry === undefined ? ["version"] : entry.flags;
  return [...names, ...everywhere].map((name) => ({ word: `--${name}`, about: flags[name].describe }));
}

function commands(): Candidates {
  return catalogue.map(({ name, summary }) => ({ word: name, about: summary }));
}

/** How many operands are already there. */
function operandCount(entry: CommandEntry, before: readonly string[]): number {
  const behind = before.slice(before.indexOf(entry.name) + 1);
  return behind.filter((word, at) => !word.startsWith("-") && flagWithValue(behind[at - 1]) === null).length;
}

function operandsOf(entry: CommandEntry, count: number, reader: () => Reader): Candidates {
  const operand = entry.operands[count] ?? entry.operands.findLast(({ isVariadic }) => isVariadic);
  switch (operand?.name) {
    case "file":
    case "folder":
    case "from":
    case "to":
    case "source":
    case "text":
      return "files";
    case "id":
      return [...figures(reader()), ...indicators(reader()), ...documents(reader()), ...entities(reader())];
    case "figure":
      return figures(reader());
    case "indicator":
      return indicators(reader());
    case "document":
      return documents(reader());
    case "code":
      return glossary.map(({ code, title }) => ({ word: code, about: title }));
    case "shell":
      return plainly(SHELLS);
    case "format":
      return plainly(Object.keys(FORMATS));
    default:
      return [];
  }
}

function valuesOf(flag: FlagName, entry: CommandEntry | undefined, reader: () => Reader): Candidates {
  switch (flag) {
    case "format":
      return plainly(entry?.formats ?? []);
    case "fail-on":
      return plainly(LEVELS);
    case "color":
      return plainly(COLOUR_CHOICES);
    case "encoding":
      return plainly(ENCODINGS);
    case "style":
      return plainly(citationStyles);
    case "indicator":
      return indicators(reader());
    case "place":
      return entities(reader(), "place");
    case "document":
      return documents(reader());
    default:
      return flags[flag].value === "FILE" || flags[flag].value === "PATH" ? "files" : [];
  }
}

function plainly(words: readonly string[]): Candidate[] {
  return words.map((word) => ({ word, about: "" }));
}

function figures(reader: Reader): Candidate[] {
  return Object.keys(reader.data.figures).map((word) => ({ word, about: "figure" }));
}

function indicators({ data }: Reader): Candidate[] {
  return Object.values(data.indicators).map(({ id, name }) => ({ word: id, about: name }));
}

function documents({ data }: Reader): Candidate[] {
  return Object.values(data.documents).map(({ id, title }) => ({ word: id, about: title }));
}

function entities({ data }: Reader, type?: "place"): Candidate[] {
  return Object.values(data.entities)
    .filter((entity) => type === undefined || entity.type === type)
    .map(({ id, name }) => ({ word: id, about: name }));
}
