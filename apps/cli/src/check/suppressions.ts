/** What is wrong with the comments by which a text suppresses findings, for people and for annotations. */
import type { Suppression } from "@throughline/sdk/checker";
import { visible } from "../terminal/cells.ts";

/** Those that suppress nothing, or cannot be understood. */
export function faultsOf(suppressions: readonly Suppression[] | undefined): readonly Suppression[] {
  return suppressions?.filter(({ fault }) => fault !== null) ?? [];
}

/** `path:line:column: code message`, a line for each. */
export function faultLines(path: string, suppressions: readonly Suppression[] | undefined): string[] {
  return faultsOf(suppressions).map(({ line, column, fault, message }) => {
    return `${visible(path)}:${line}:${column}: ${fault} ${visible(message ?? "")}\n`;
  });
}
