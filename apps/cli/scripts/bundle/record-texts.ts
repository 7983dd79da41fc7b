/**
 * Takes the texts of the record out of the code: each noun is unpacked when it is first asked for.
 *
 * The record's module holds one JSON text for each noun, as a literal, four fifths of the whole program. An engine
 * reads a literal letter by letter, a text that is unpacked at once.
 */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import type { Plugin } from "esbuild";

/** As `typed-module.ts` of core writes it. */
const NOUN = /keep\("(\w+)", unpack\(('(?:[^'\\]|\\.)*')/g;

export interface Text {
  readonly name: string;
  readonly text: string;
}

/** Fills `texts` while the bundle is made. */
export function recordTexts(texts: Text[]): Plugin {
  return {
    name: "record-texts",
    setup(build) {
      build.onLoad({ filter: /[\\/]record-data[.]js$/ }, ({ path }) => {
        const contents = readFileSync(path, "utf8").replace(NOUN, (_, noun: string, literal: string) => {
          const name = `record-${noun}`;
          texts.push({ name, text: String(runInNewContext(literal)) });
          return `keep("${noun}", unpack(packedText("${name}")`;
        });
        if (texts.length === 0) throw new Error(`no texts of nouns in ${path}`);
        return { contents };
      });
    },
  };
}
