/**
 * What a tool of the server is: its contract for the assistant, and a pure function behind it.
 */
import type { Reader } from "@throughline/sdk/record";
import type * as z from "zod";
import type { Arguments } from "../command/arguments.ts";
import type { FlagName } from "../command/flags.ts";

/** An answer twice: as text for those that read, as data for those that compute. */
export interface ToolAnswer<Data> {
  readonly text: string;
  readonly data: Data;
}

interface Contract<Input, Output> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
}

export interface Tool extends Contract<z.ZodObject, z.ZodObject> {
  /** Throws a `Problem`, or several as an `AggregateError`, where the question cannot be answered. */
  answer(given: unknown, reader: Reader): ToolAnswer<Record<string, unknown>>;
}

/** A tool whose function gets exactly what its contract asks for and gives exactly what it promises. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(
  contract: Contract<Input, Output>,
  answer: (input: z.infer<Input>, reader: Reader) => ToolAnswer<z.infer<Output>>,
): Tool {
  return { ...contract, answer: (given, reader) => answer(contract.input.parse(given), reader) };
}

/** Options by name, as the commands read them: one meaning for a flag and for a field. */
export function argumentsFrom(values: Partial<Record<FlagName, string | undefined>>): Arguments {
  return { operands: [], text: (flag) => values[flag], isOn: () => false };
}
