/**
 * Exceptions from rules, as data: what one covers is not reported, and one that covers nothing is.
 *
 * What is not YAML or not of its schema has no exceptions, because nothing later could read it.
 */
import type { Exception } from "../schema/exception.ts";
import { faultIn } from "./blocks.ts";
import type { Fault } from "./issue.ts";
import type { Sourced } from "./sources.ts";

/** The faults that no exception covers, and one for each exception that covers none. */
export function applyExceptions(
  faults: readonly Fault[],
  exceptions: readonly Sourced<Exception>[],
): Fault[] {
  const used = new Set<string>();
  const kept = faults.filter((fault) => {
    const exception = exceptions.find(({ value }) => covers(value, fault));
    if (exception !== undefined) used.add(exception.id);
    return exception === undefined;
  });
  const unneeded = exceptions
    .filter(({ id }) => !used.has(id))
    .map((exception) => {
      const { rule, id } = exception.value;
      return faultIn(exception, "exception-unneeded", { args: { rule, id } });
    });
  return [...kept, ...unneeded];
}

function covers(exception: Exception, fault: Fault): boolean {
  return fault.code !== "schema" && exception.rule === fault.code && exception.id === fault.id;
}
