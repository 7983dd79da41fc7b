/**
 * From the texts of the authored files to issues: all of them, at once, with their positions.
 *
 * The rules run over whatever could be read; one broken file or block does not silence the rest.
 */
import { checks } from "./checks/all.ts";
import { applyExceptions } from "./exceptions.ts";
import { type Fault, type Issue, sortIssues } from "./issue.ts";
import { KNOWN_FILES, placeOf } from "./layout.ts";
import { RELEASED_FILE, readReleased } from "./released.ts";
import { gatherSources, type Sources } from "./sources.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** `path` is relative to the record's folder, with forward slashes. */
export interface AuthoredFile {
  path: string;
  text: string;
}

/** The blocks that could be read, and every issue, sorted by file and position. */
export function validateFiles(files: readonly AuthoredFile[]): { issues: Issue[]; sources: Sources } {
  const ordered = inOrder(files);
  const yaml = new Map(ordered.filter(isPlaced).map(({ path, text }) => [path, readYaml(path, text)]));
  const { sources, faults } = gatherSources([...yaml.values()]);
  sources.released = readReleased(ordered.find(({ path }) => path === RELEASED_FILE)?.text ?? "");
  const broken = checks.flatMap((check) => [...check.find(sources)]);
  const kept = applyExceptions([...faults, ...broken], sources.exceptions);
  const misplaced = ordered
    .filter((file) => !isPlaced(file) && file.path !== RELEASED_FILE)
    .map(misplacedIssue);
  const syntax = [...misplaced, ...[...yaml.values()].flatMap(syntaxIssues)];
  return { issues: sortIssues([...syntax, ...kept.map((fault) => locate(fault, yaml))]), sources };
}

function inOrder(files: readonly AuthoredFile[]): AuthoredFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPlaced({ path }: AuthoredFile): boolean {
  return placeOf(path) !== null;
}

function misplacedIssue({ path }: AuthoredFile): Issue {
  const args = { known: [...KNOWN_FILES, RELEASED_FILE].join(", ") };
  return { code: "unknown-file", severity: "error", file: path, line: 1, column: 1, id: null, args };
}

function syntaxIssues(file: YamlFile): Issue[] {
  return file.faults.map(({ fault, line, column }) => ({
    severity: "error",
    ...fault,
    file: file.path,
    line,
    column,
  }));
}

function locate(fault: Fault, files: ReadonlyMap<string, YamlFile>): Issue {
  const { path, part, severity = "error", ...rest } = fault;
  // Of `released.txt`, which is no YAML, the path is the line.
  const position = files.get(fault.file)?.locate(path, part) ?? { line: Number(path[0] ?? 1), column: 1 };
  return { code: rest.code, severity, file: rest.file, ...position, id: rest.id, args: rest.args };
}
