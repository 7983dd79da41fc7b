/**
 * A small record of our own making, for tests: the Watch counts raids by dragons, the Gazette reports
 * on it, and the Mirror rewords the Gazette.
 */

import type { RecordData } from "../schema/record.ts";
import { compileRecord } from "./compile.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { validateFiles } from "./validate.ts";

const SMALL: Readonly<Record<string, string>> = {
  "indicators/raids.yml": `
name: Raids by dragons
phrase: { one: raid by dragons, many: raids by dragons }
unit: { kind: count, one: raid, many: raids }
measure: flow
definition: Flights over a settlement in which something burnt.
dimensions:
  target:
    name: What was raided
    values:
      farms: { name: farms, phrase: on farms, terms: [ farms, holdings ] }
      barns: { name: barns, phrase: on barns, within: [ farms ] }
terms: { counted: [ raid, raids ] }
`,
  "indicators/sheep.yml": `
name: Sheep on the hills
phrase: { one: sheep, many: sheep }
unit: { kind: count, one: sheep, many: sheep }
measure: stock
definition: Sheep counted on a day.
terms: { counted: [ sheep ] }
`,
  "places.yml": `
east: { name: East Vale, aliases: [ the East ], kind: country, phrase: in East Vale }
oakham: { name: Oakham, kind: city, within: [ east ], phrase: in Oakham }
vales: { name: the Vales, kind: union, parts: [ east, west ], phrase: in the Vales }
west: { name: West Vale, kind: country, phrase: in West Vale }
`,
  "organisations.yml": `
dragons: { name: Dragons of the North, aliases: [ northern dragons ], kind: armed-group }
gazette: { name: The Gazette, kind: media }
guild: { name: Shepherds' Guild, kind: other }
mirror: { name: The Mirror, kind: media }
watch: { name: The Watch, kind: oversight }
`,
  "people.yml": `
captain: { name: Aldred Hale, misspellings: [ { form: Aldred Hail, seenIn: mirror/copy } ], role: captain of the Watch }
`,
  "operations.yml": "quench: { name: Operation Quench, by: [ watch ] }\n",
  "series.yml":
    "watch-reports: { name: Reports of the Watch, publisher: watch, cadence: quarterly, fiscalYearStarts: 10 }\n",
  "derivations.yml": `
raids-autumn:
  rule: sum-over-periods
  of: [ watch/report#raids-october, watch/report#raids-november ]
  because: the report gives no sum
`,
  "documents/watch/report/document.yml": `
title: The Watch's first report
publisher: watch
kind: report
url: https://watch.example/report
published: 2023-01-20
standing: { is: primary, because: the Watch counted }
period: 2022-10-01/2022-12-31
series: { id: watch-reports, number: 1 }
read: { extent: excerpt, on: 2026-11-22 }
`,
  "documents/watch/report/statements.yml": `
pressure:
  quotation: the dragons sought to press the shepherds of both vales
  kind: quotation
  evidence: { words: the dragons sought to press the shepherds of both vales, verified: excerpt, on: 2026-11-22 }
raids:
  quantity: { bound: at-least, value: 134 }
  kind: figure
  indicator: raids
  dimensions: { target: farms }
  period: 2022-10-01/2022-12-31
  place: vales
  actors: { attacker: dragons }
  attribution: [ { who: guild, verb: told, to: watch } ]
  evidence: { words: at least 134 raids on farms, verified: excerpt, on: 2026-11-22 }
raids-november:
  quantity: { bound: at-least, value: 30, printed: thirty }
  kind: figure
  indicator: raids
  period: 2022-11
  place: east
  evidence: { words: no fewer than thirty raids, verified: excerpt, on: 2026-11-22 }
raids-october:
  quantity: { bound: exactly, value: 12 }
  kind: figure
  indicator: raids
  period: 2022-10
  place: east
  evidence: { words: 12 raids in October, verified: excerpt, on: 2026-11-22 }
`,
  "documents/gazette/story/document.yml": `
title: Dragons over the Vales
publisher: gazette
authors: [ Ina Quill ]
kind: article
published: 2023-01-21
standing: { is: press, because: it reports on the Watch }
read: { extent: excerpt, on: 2026-11-22 }
derivedFrom: [ { document: watch/report, how: reports-on } ]
`,
  "documents/gazette/story/statements.yml": `
raids:
  quantity: { bound: at-least, value: 134 }
  kind: figure
  indicator: raids
  dimensions: { target: barns }
  period: 2022-10/2022-12
  place: vales
  attribution: [ { who: watch, verb: said } ]
  evidence: { words: at least 134 raids on barns, verified: excerpt, on: 2026-11-22 }
  retells: { of: watch/report#raids }
sheep:
  quantity: { bound: about, value: 2500, printed: "2,500" }
  kind: figure
  indicator: sheep
  asOf: 2023-01-10
  place: east
  evidence: { words: "some 2,500 sheep", verified: excerpt, on: 2026-11-22 }
`,
  "documents/mirror/copy/document.yml": `
title: Dragon trouble
publisher: mirror
kind: article
standing: { is: paraphrase, because: it rewords the Gazette }
read: { extent: excerpt, on: 2026-11-22 }
derivedFrom: [ { document: gazette/story, how: paraphrases } ]
`,
  "documents/mirror/copy/statements.yml": `
pressure:
  quotation: dragons attempted to put pressure on shepherds
  kind: quotation
  evidence: { words: dragons attempted to put pressure on shepherds, verified: excerpt, on: 2026-11-22 }
  retells: { of: watch/report#pressure }
raids:
  quantity: { bound: exactly, value: 134 }
  kind: figure
  indicator: raids
  dimensions: { target: barns }
  modality: claimed
  evidence: { words: 134 raids, verified: excerpt, on: 2026-11-22 }
  retells: { of: gazette/story#raids, changes: [ { code: actor-differs, because: it says monsters } ] }
`,
};

export type Change = readonly [path: string, from: string, to: string];

/** The files of the small record; a change replaces words in one, or adds a file (`from` empty). */
export function smallFiles(...changes: readonly Change[]): { path: string; text: string }[] {
  const files = new Map(Object.entries(SMALL).map(([path, text]) => [path, text.trimStart()]));
  for (const [path, from, to] of changes) {
    const text = files.get(path) ?? "";
    if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
    files.set(path, from === "" ? text + to : text.replace(from, to));
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

/** The issues of one rule after the changes. */
export function issuesOf(code: IssueCode, ...changes: readonly Change[]): Issue[] {
  return validateFiles(smallFiles(...changes)).issues.filter((issue) => issue.code === code);
}

export function smallRecord(...changes: readonly Change[]): RecordData {
  const { issues, record } = compileRecord(smallFiles(...changes), { version: "1.2.3" });
  if (record === null) throw new Error(JSON.stringify(issues, null, 2));
  return record;
}
