/**
 * Every way in which the program may not be able to do its job. The codes are permanent; `explain`
 * prints these texts, which say what the code means, whatever the case at hand.
 */
export const problemTexts = {
  "unknown-command": "The first word after `throughline` names a command, and this one is none of them.",
  "unknown-flag": "The command has no such flag. Flags are listed by `throughline <command> --help`.",
  "missing-value":
    "A flag that takes a value stands without one, such as `--published` at the end of the line.",
  "missing-argument": "The command needs something that was not given, such as the id to show.",
  "too-many-arguments":
    "More was given than the command takes. Words with spaces between them need quotation marks around them.",
  "unknown-value": "A flag takes one of a few words, and this is none of them.",
  "unknown-format": "The command cannot print its answer in this format.",
  "not-a-date":
    "A date is written year, month, day: `2024-02-09`. The program has no clock and knows no `today` or `yesterday`: the same command gives the same answer on every day.",
  "not-a-period":
    "A period is a quarter (`2023-q4`), a fiscal quarter (`FY2024-Q1`), a year, a month, words such as `October to December 2023`, or an EDTF interval such as `2023-10-01/2023-12-31`.",
  "not-a-size": "A size is a number of bytes, or a number with a unit: `500kB`, `20MB`, `1GB`.",
  "not-a-time": "A limit of time is a number of seconds, such as `300`, and at most a day.",
  "unknown-encoding": "The program reads UTF-8, UTF-16 and windows-1252.",
  "no-such-file": "Nothing of this name is there. File names are taken from the folder the command runs in.",
  "is-a-folder": "A folder was given where a file belongs.",
  "not-readable": "The file is there and the system refuses to give it.",
  "not-writable": "The answer is ready and the system does not take it, because a disk is full, for example.",
  "path-exists":
    "Something of this name is there already. Nothing is replaced unless `--force` says so, and a folder never is.",
  "disk-full":
    "The disk, or the space that you may use of it, has no room for the whole. What was written of it was taken away again.",
  "too-large":
    "The file or stdin has more bytes than `--max-size` allows. It is not read to its end, so that memory stays bounded. The longest quarterly report has less than one megabyte of text: a larger file is mostly not a text.",
  "binary-file":
    "The bytes are no text: they hold NULs, or begin as an image or an archive does. Take the text out of it first.",
  encrypted: "The document opens only with a password, and the program asks for none. Print it to a new PDF.",
  "no-text":
    "The document has pages and no text: it was scanned, or a script would fill it in. Letters in pictures have to be recognised first, for example with `ocrmypdf`.",
  damaged: "The document begins as a PDF or Word file does, and cannot be read as one.",
  truncated:
    "The document breaks off before its end. It is not read in part, because half a report looks like a whole one that says less.",
  "unreadable-format":
    "The program reads PDF, HTML, Word (docx), Markdown and plain text, and this is none of them.",
  "wrong-charset":
    "The bytes of a web page are not in the charset that it declares. Say which it is with `--encoding`.",
  "document-too-large":
    "The document has more pages, elements or letters than a report has, or unpacks to more than a machine should hold.",
  "too-deep": "The document has elements nested so deep that it was made to break its readers.",
  "too-slow": "Reading the document takes longer than anybody waits. Take out the pages that you need.",
  "not-utf-8":
    "The bytes are not valid UTF-8. Nothing is guessed, because a wrong guess changes quotation marks and names. Say which encoding it is with `--encoding`, or convert the file.",
  "not-utf-16": "The file begins with the mark of UTF-16, and breaks its rules further on.",
  "unknown-setting":
    "A `throughline.config.json` has a setting that the program does not know. A misspelt one would do nothing without a word.",
  "not-a-setting": "A setting of a `throughline.config.json` has a value that it cannot have.",
  "not-a-config": "A `throughline.config.json` is an object of JSON.",
  "not-fixed":
    "A fix was not written, because the file does not hold the bytes that were checked: it is no UTF-8, or somebody changed it meanwhile.",
  "conflicting-flags": "Two flags were given that cannot both be obeyed.",
  "document-after-text":
    "Of a document of the record only its statements are known, so it can be what a text is held against and not what is held against a text.",
  "not-json":
    "A line that was sent is not JSON. `check --format jsonl -` takes a JSON document on each line: an object with a `text`, or a string.",
  "not-a-text":
    "A line is JSON and no text to check: an object with `text`, and where they are known `id`, `path` and `published`, or a string.",
  "lines-not-checked":
    "Some lines of the stream could not be checked. Each has its own line in the answer, with an `error` in place of findings; the others were checked.",
  "not-a-record":
    "The file given with `--record` is not a record that this version reads: a `record.json` as it is published, schema version 1, whole.",
  "other-text":
    "The record's positions of a document point into another text than the copy at hand, by its fingerprint. Nothing is moved from one to the other.",
  "not-a-manifest":
    "The file is not the `manifest.json` of a release, schema version 1, or a path in it leads out of its folder. Nothing outside of that folder is read.",
  "unknown-id":
    "Nothing in the record has this id, and nothing ever had. Ids are permanent: one that was retired still leads to what became of it.",
  "unknown-indicator":
    "The record counts nothing by this id. `throughline find` shows the ids of what it counts.",
  "unknown-place": "The record knows no place of this id or name.",
  "unknown-document": "The record holds no document of this id.",
  "split-id": "What this id named was split in two or more. Name the part that is meant.",
  "withdrawn-id":
    "What this id named was withdrawn from the record, with a reason. `throughline show <id>` gives it.",
  "not-citable": "Only a figure can be cited: it is a number with its bound, period, place and source.",
  "not-an-indicator": "A series is the figures of one indicator, in order of time.",
  "no-record-folder":
    "There is no folder of record files at or above the working folder, and none was named.",
  "not-a-record-folder": "The folder holds no record: no `indicators` and no `documents` in it.",
  "unknown-revision":
    "What stands in the place of a record is no file, no folder of record files and no revision that git knows in this checkout.",
  "record-has-issues":
    "A record whose files have errors cannot be built, so nothing can be compared with it.",
  "no-site":
    "The folder holds no built viewer: there is no `_hosting/headers.json` in it, which a build writes.",
  "not-a-port": "A port is a whole number from 0 to 65535. 0 lets the system choose one that is free.",
  "cannot-listen": "The system does not let the program listen there, mostly because another one does.",
  "unknown-code": "No finding, difference, issue or error has this code.",
  internal:
    "The program did something its makers did not foresee. That is a bug in the program, and no fault of the text or the command.",
} as const;

export type ProblemCode = keyof typeof problemTexts;

export function isProblemCode(code: string): code is ProblemCode {
  return code in problemTexts;
}
