/**
 * Every command: what it takes, how it is used, and where it lives.
 *
 * The help and the parser read this table. A command's own code is loaded when it is called, so that
 * `--help` and `show` never pay for what `validate` needs.
 */
import type { FlagName } from "./flags.ts";
import type { Command } from "./result.ts";

export interface Operand {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isVariadic: boolean;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly operands: readonly Operand[];
  /** The first one is printed unless told. */
  readonly formats: readonly string[];
  readonly flags: readonly FlagName[];
  /** Command lines, each with what it is for. */
  readonly examples: readonly (readonly [command: string, purpose: string])[];
  readonly notes?: readonly string[];
  /** Without a name it reads what is piped in; where nothing is, it shows its help. */
  readonly readsStdin?: boolean;
  load(): Promise<{ readonly run: Command }>;
}

/** Flags that every command takes. */
export const everywhere = ["color", "help"] as const satisfies readonly FlagName[];

export const catalogue: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "which figures and quotations of a text hold or drift",
    operands: [optional("file", "several")],
    formats: ["human", "concise", "json", "jsonl", "github", "sarif", "claimreview"],
    flags: [
      "against",
      "published",
      "format",
      "json",
      "fail-on",
      "fix",
      "diff",
      "verbose",
      "config",
      "record",
      "text-layer",
      "encoding",
      "max-size",
      "max-seconds",
      "max-memory",
    ],
    examples: [
      ["throughline check draft.md", "one text"],
      ["throughline check draft.md --against report.pdf", "a text against its source"],
      ["throughline check *.txt --published 2024-02-09", "several, published on a day"],
      ["throughline check --format jsonl - < texts.jsonl", "a text on each line"],
    ],
    notes: [
      "Text, Markdown, PDF, HTML and Word (docx). `-` is stdin.",
      "Exit code: 0 nothing found, 1 findings from --fail-on on, 2 something not read.",
    ],
    readsStdin: true,
    load: () => import("../check/command.ts"),
  },
  {
    name: "trace",
    summary: "what each retelling of a story changed",
    operands: [required("source"), { name: "text", isRequired: true, isVariadic: true }],
    formats: ["human", "json", "html"],
    flags: [
      "published",
      "format",
      "json",
      "out",
      "force",
      "fail-on",
      "verbose",
      "record",
      "encoding",
      "max-size",
      "max-seconds",
      "max-memory",
    ],
    examples: [
      ["throughline trace report.pdf article.html blog.md", "from the report on"],
      ["throughline trace report.pdf article.html -o story.html", "as a page to send"],
      ["throughline trace usaid-oig/oir-2023-10-to-12 article.html", "from a document of the record"],
    ],
    notes: [
      "Each step is held against the one before and against the source. Steps are files, or ids with commas between.",
      "Exit code: 0 nothing changed, 1 changes from --fail-on on, 2 something not read.",
    ],
    load: () => import("../trace/command.ts"),
  },
  {
    name: "find",
    summary: "figures by words, place, period or document",
    operands: [optional("words", "several")],
    formats: ["human", "json"],
    flags: ["indicator", "place", "period", "document", "format", "json", "record"],
    examples: [
      ["throughline find attacks on bases", "by words"],
      ["throughline find --indicator us-troops --place syria", "everything of one kind at one place"],
      ["throughline find --period 2023-q4", "everything of one quarter"],
    ],
    load: () => import("../find/command.ts"),
  },
  {
    name: "show",
    summary: "one thing of the record, whatever its id names",
    operands: [required("id")],
    formats: ["human", "json"],
    flags: ["format", "json", "record"],
    examples: [
      ["throughline show isis-killed/syria/2023-11", "a figure, and what became of it"],
      ["throughline show us-troops", "an indicator"],
    ],
    notes: ["An id that was retired leads to what replaced it, and says so."],
    load: () => import("../show/command.ts"),
  },
  {
    name: "series",
    summary: "one indicator in order of time, gaps kept",
    operands: [required("indicator")],
    formats: ["human", "json"],
    flags: ["place", "format", "json", "record"],
    examples: [["throughline series us-troops --place iraq", "troop levels in Iraq"]],
    load: () => import("../series/command.ts"),
  },
  {
    name: "cite",
    summary: "a figure as a sentence or for a bibliography",
    operands: [required("figure")],
    formats: ["human", "json"],
    flags: ["style", "format", "json", "record"],
    examples: [
      ["throughline cite isis-killed/syria/2023-11", "as a sentence"],
      ["throughline cite isis-killed/syria/2023-11 --style apa", "for a bibliography"],
    ],
    load: () => import("../cite/command.ts"),
  },
  {
    name: "verify",
    summary: "look up a document's words in your own copy",
    operands: [required("document"), required("file")],
    formats: ["human", "json"],
    flags: [
      "diff",
      "fix",
      "on",
      "folder",
      "format",
      "json",
      "record",
      "encoding",
      "max-size",
      "max-seconds",
      "max-memory",
    ],
    examples: [
      ["throughline verify usaid-oig/oir-2023-10-to-12 page.txt", "your copy"],
      ["throughline verify sigir/final-report my.pdf --on 2024-02-09 --diff", "to upgrade"],
    ],
    notes: [
      "Words are found exactly or not at all. Exit code 1 when some are not found.",
      "--diff and --fix make anchors of an excerpt anchors of the full text, in the files of the record.",
    ],
    load: () => import("../verify/command.ts"),
  },
  {
    name: "verify-release",
    summary: "whether a downloaded release is as it was made",
    operands: [optional("folder")],
    formats: ["human", "json"],
    flags: ["format", "json"],
    examples: [["throughline verify-release downloads", "a folder with its manifest.json"]],
    notes: ["Exit code: 0 every file is as the manifest says, 1 some are not, 2 there is no manifest."],
    load: () => import("../verify-release/command.ts"),
  },
  {
    name: "draft",
    summary: "propose statements from a document, for review",
    operands: [required("file")],
    formats: ["human", "json"],
    flags: [
      "document",
      "on",
      "out",
      "format",
      "json",
      "record",
      "encoding",
      "max-size",
      "max-seconds",
      "max-memory",
    ],
    examples: [
      ["throughline draft report.pdf", "statements to review"],
      ["throughline draft report.pdf --document office/july", "with its block"],
      ["throughline draft report.pdf --document office/july -o july", "as its two files"],
    ],
    notes: [
      "Nothing is made up: what the words leave open is a `?` or a comment in the file.",
      "What was seen and not proposed stands at its end.",
    ],
    load: () => import("../draft/command.ts"),
  },
  {
    name: "validate",
    summary: "every issue of the record's own files",
    operands: [optional("folder")],
    formats: ["human", "concise", "json"],
    flags: ["fix", "format", "json"],
    examples: [
      ["throughline validate", "the record of the checkout you are in"],
      ["throughline validate packages/core/record", "a folder"],
      ["throughline validate --fix", "put order, the value first, and layout right"],
    ],
    load: () => import("../validate/command.ts"),
  },
  {
    name: "diff",
    summary: "what changed between two records, in words",
    operands: [required("from"), optional("to")],
    formats: ["human", "json"],
    flags: ["format", "json"],
    examples: [
      ["throughline diff main", "your files against a branch of the checkout"],
      ["throughline diff v1.0.0 v1.1.0 --json", "two revisions, for a program"],
      ["throughline diff old/record.json new/record.json", "two published records"],
    ],
    notes: [
      "Each side is a `record.json`, a folder of record files, or a revision for git.",
      "Exit code: 0 whatever changed, 1 an id went without a word, 2 a side cannot be read.",
    ],
    load: () => import("../diff/command.ts"),
  },
  {
    name: "export",
    summary: "the record for other programs: CSV and more",
    operands: [required("format")],
    formats: [],
    flags: ["out", "force", "record"],
    examples: [
      ["throughline export csv --out figures.csv", "every figure on a line, with its source"],
      ["throughline export datapackage --out record", "every table, as a folder of CSV"],
      ["throughline export jsonl --out -", "on stdout, for another program"],
    ],
    notes: [
      "csv: every figure; bound, value, low, high and precision in columns of their own.",
      "jsonl: every figure with all that is said of it, by whom and in which words.",
      "jsonld: the whole as linked data (schema.org, PROV-O, Web Annotation, DCAT 3).",
      "parquet: the same columns as csv, typed, for DuckDB, pandas or R.",
      "sqlite: a database of all tables, with the views figures, series and drift.",
      "datapackage: all tables as CSV, with datapackage.json to say what names what (version 2.0).",
      "What is written is whole or not there: it takes its name when it is complete.",
    ],
    load: () => import("../export/command.ts"),
  },
  {
    name: "explain",
    summary: "what a code of a finding, issue or error means",
    operands: [optional("code")],
    formats: ["human", "json"],
    flags: ["format", "json"],
    examples: [
      ["throughline explain bound-dropped", "one code"],
      ["throughline explain", "all codes, a line each"],
    ],
    load: () => import("../explain/command.ts"),
  },
  {
    name: "completion",
    summary: "completions for bash, zsh or fish",
    operands: [{ name: "shell", isRequired: true, isVariadic: true }],
    formats: [],
    flags: [],
    examples: [["throughline completion bash", "what bash needs to know"]],
    notes: [
      "In ~/.bashrc or ~/.zshrc: `source <(throughline completion bash)`, or `zsh`. In config.fish: `throughline completion fish | source`.",
      "Completes commands, flags, their values, and the ids of the record.",
    ],
    load: () => import("../completion/command.ts"),
  },
  {
    name: "mcp",
    summary: "the record for assistants: a Model Context server",
    operands: [],
    formats: [],
    flags: ["config", "record"],
    examples: [["throughline mcp", "what to enter as the command of a server in an assistant's settings"]],
    notes: [
      "Speaks the protocol on stdin and stdout until stdin ends. Tools: find, show, series, check, cite.",
      "Every answer carries the bound, the source and its words. Texts to check stay on this machine.",
      "Texts are checked with the settings of `throughline.config.json`, which are read once, at the start.",
    ],
    load: () => import("../mcp/command.ts"),
  },
  {
    name: "lsp",
    summary: "the check inside an editor: a language server",
    operands: [],
    formats: [],
    flags: ["config", "record"],
    examples: [["throughline lsp", "what to enter as the command of a language server"]],
    notes: [
      "Speaks the Language Server Protocol 3.17 on stdin and stdout: marks what differs, and shows the record's words where the pointer rests.",
      "For Markdown and plain text. Texts stay on this machine.",
      "Texts are checked with the settings of `throughline.config.json`, which are read once, at the start.",
    ],
    load: () => import("../lsp/command.ts"),
  },
  {
    name: "serve",
    summary: "the viewer on this machine, read-only",
    operands: [optional("folder")],
    formats: [],
    flags: ["port", "host"],
    examples: [
      ["throughline serve", "the site that the checkout has built"],
      ["throughline serve site --port 8080", "a folder, on a port of your choice"],
    ],
    notes: [
      "Files only, compressed, with the headers that the site was built with. Nobody but this machine can reach it unless `--host` says so.",
      "Ctrl-C ends it: what is being answered is answered first.",
    ],
    load: () => import("../serve/command.ts"),
  },
];

/** "check [file...]". */
export function usageOf(entry: CommandEntry): string {
  const operands = entry.operands.map(({ name, isRequired, isVariadic }) => {
    const words = isVariadic ? `${name}...` : name;
    return isRequired ? `<${words}>` : `[${words}]`;
  });
  return [entry.name, ...operands].join(" ");
}

function required(name: string): Operand {
  return { name, isRequired: true, isVariadic: false };
}

function optional(name: string, count: "one" | "several" = "one"): Operand {
  return { name, isRequired: false, isVariadic: count === "several" };
}
