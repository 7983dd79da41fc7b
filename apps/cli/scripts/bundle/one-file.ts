/**
 * Puts chunks into one file: those that the program starts with as code, the large others packed behind it.
 *
 * An engine reads all code of a file before it runs the first line of it, and nine tenths of this one's are not asked
 * for by any one command. Packed they stand in comments, which cost next to nothing to pass over; whoever asks for a
 * chunk reads the program's own file again and unpacks its comment.
 */
import { brotliCompressSync, constants } from "node:zlib";
import type { Chunk, Program } from "./chunks.ts";

/** Characters of code from which on packing pays. */
const LARGE = 2000;

export function oneFile({ chunks, texts }: Program): string {
  const isPacked = ({ isFirst, code }: Chunk) => !isFirst && code.length >= LARGE;
  const plain = chunks.filter((chunk) => !isPacked(chunk));
  return [
    "#!/usr/bin/env node",
    PROLOGUE,
    `const plain = {\n${plain.map(({ name, code }) => `"${name}"(${PARAMETERS}) {${code}\n},`).join("\n")}\n};`,
    LOADER,
    `load(${JSON.stringify(chunks[0]?.name)});`,
    ...chunks.filter(isPacked).map(({ name, code }) => `//packed ${name} ${pack(code)}`),
    ...texts.map(({ name, text }) => `//packed ${name} ${pack(text)}`),
    "",
  ].join("\n");
}

function pack(code: string): string {
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: code.length };
  return brotliCompressSync(code, { params }).toString("base64");
}

const PARAMETERS = "require, exports, module, programUrl, packedText";

/** Parts of Node are loaded by `require`, as some bundled libraries do themselves. */
const PROLOGUE = `
import { createRequire } from "node:module";
const fromNode = createRequire(import.meta.url);
const programUrl = import.meta.url;`;

const LOADER = `
const loaded = new Map();
let own = null;
function load(name) {
  if (!name.startsWith("./")) return fromNode(name);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  (plain[name] ?? unpack(name))(load, module.exports, module, programUrl, packedText);
  return module.exports;
}
function unpack(name) {
  const compile = fromNode("node:vm").compileFunction;
  return compile(packedText(name), ${JSON.stringify(PARAMETERS.split(", "))}, { filename: name });
}
function packedText(name) {
  own ??= fromNode("node:fs").readFileSync(fromNode("node:url").fileURLToPath(programUrl), "latin1");
  const mark = "\\n//packed " + name + " ";
  const start = own.indexOf(mark) + mark.length;
  const bytes = Buffer.from(own.slice(start, own.indexOf("\\n", start)), "base64");
  return fromNode("node:zlib").brotliDecompressSync(bytes).toString();
}`;
