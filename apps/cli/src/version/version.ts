/** The versions of the program and of the record inside it: what a report of a fault should name. */
import { record } from "@throughline/sdk/record";
import type { Arguments } from "../command/arguments.ts";

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export function version({ name, version: number }: Tool, args: Arguments): string {
  const { meta } = record;
  if (args.isOn("json"))
    return `${JSON.stringify({ tool: { name, version: number }, record: meta }, null, 2)}\n`;
  return `${name} ${number}\nrecord ${meta.version} (sha256 ${meta.sha256})\n`;
}
