/** What `check` was asked to do, understood. */
import { type Arguments, choose, chooseFormat } from "../command/arguments.ts";
import { parseDay } from "../input/date.ts";
import { type Encoding, encodingNamed } from "../input/decode.ts";
import { MOST_BYTES } from "../input/read.ts";
import { parseSize } from "../input/size.ts";
import { LEVELS } from "./level.ts";

const FORMATS = ["human", "concise", "json"] as const;

export const readers = (args: Arguments) => ({
  published: () => optional(args.text("published"), (text) => parseDay(text, "published")),
  format: () => chooseFormat(args, FORMATS),
  failOn: () => choose(args, "fail-on", LEVELS),
  isVerbose: () => args.isOn("verbose"),
  encoding: (): Encoding | null => encodingNamed(args.text("encoding")),
  maxSize: () => optional(args.text("max-size"), parseSize) ?? MOST_BYTES,
});

function optional<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text);
}
