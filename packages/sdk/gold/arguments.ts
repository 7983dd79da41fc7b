/**
 * The flags of this package's own commands: what was asked for, or null where a flag is unknown or lacks its
 * value, so that the command can print how it is used.
 */
import { type ParseArgsConfig, parseArgs } from "node:util";

type Flags = NonNullable<ParseArgsConfig["options"]>;

export function readFlags<Options extends Flags>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch {
    return null;
  }
}
