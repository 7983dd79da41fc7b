/** What stands on the command line as a step of a story: a file, or documents of the record by their ids. */
import type { Reader, TraceStep } from "@throughline/sdk/checker";
import type { ReadingOptions } from "../input/read.ts";
import { readSource } from "../input/source.ts";
import { Problem } from "../problem/problem.ts";
import { documentNamed } from "../record/filter.ts";
import { nameOf } from "../record/names.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Step {
  /** What a reader calls it. */
  readonly name: string;
  readonly traced: TraceStep;
}

export interface Setting extends ReadingOptions {
  readonly reader: Reader;
  readonly published: string | null;
}

/** Two words with a slash between them, as an id has, and no ending, as files have. */
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/u;

/** All of them, or every problem with them. */
export async function readSteps(
  operands: readonly string[],
  terminal: Terminal,
  setting: Setting,
): Promise<{ steps: Step[]; problems: Problem[] }> {
  const steps: Step[] = [];
  const problems: Problem[] = [];
  for (const operand of operands) {
    try {
      steps.push(await readStep(operand, terminal, setting));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { steps, problems: [...problems, ...outOfPlace(steps)] };
}

async function readStep(operand: string, terminal: Terminal, setting: Setting): Promise<Step> {
  const { reader, published } = setting;
  const ids = operand.split(",");
  if (ids.every((id) => ID.test(id)) && (ids.length > 1 || reader.document(operand) !== null)) {
    const documents = ids.map((id) => documentNamed(id, reader));
    const name = documents.map((id) => `${publisherOf(id, reader)} (${id})`).join(", ");
    return { name, traced: { path: operand, documents } };
  }
  const text = await readSource(operand, terminal, setting).catch((error: unknown) => {
    throw neitherOf(error, operand, reader);
  });
  return { name: operand, traced: { ...text, ...(published !== null && { published }) } };
}

function publisherOf(document: string, reader: Reader): string {
  return nameOf(reader, reader.document(document)?.publisher ?? document);
}

/** Of what looks like an id, the record's answer is the one that helps. */
function neitherOf(error: unknown, operand: string, reader: Reader): unknown {
  if (!(error instanceof Problem) || error.code !== "no-such-file" || !ID.test(operand)) return error;
  try {
    documentNamed(operand, reader);
    return error;
  } catch (unknown) {
    return unknown;
  }
}

/** Of a document of the record there are only statements, so nothing can be looked up in them backwards. */
function outOfPlace(steps: readonly Step[]): Problem[] {
  const firstText = steps.findIndex(({ traced }) => "text" in traced);
  const late = firstText === -1 ? [] : steps.slice(firstText).filter(({ traced }) => "documents" in traced);
  return late.map(
    ({ traced }) =>
      new Problem(
        "document-after-text",
        `\`${traced.path}\` is a document of the record and stands behind a file`,
        {
          hint: "put documents of the record first, or give your own copy of it as a file",
        },
      ),
  );
}
