/**
 * The settings that hold for a text: those of the editor's folder that it is in, else those that the server started with.
 *
 * An editor starts its servers anywhere; what a person calls "here" is the folder that is open in it.
 */
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Checker } from "../check/task.ts";
import { Problem } from "../problem/problem.ts";

/** The checker for a folder, by the settings in it or above; or everything that is wrong in them. */
export type OpenFolder = (
  folder: string,
) => Promise<{ checker: Checker | null; problems: readonly Problem[] }>;

export class Folders {
  readonly #own: Checker;
  readonly #open: OpenFolder;
  #taken: Promise<ReadonlyMap<string, Checker>> = Promise.resolve(new Map());

  constructor(own: Checker, open: OpenFolder) {
    this.#own = own;
    this.#open = open;
  }

  /** From here on texts in these folders have their settings; whoever asks for a checker waits for it. */
  async take(uris: readonly string[]): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    const opened = (async () => {
      const checkers = new Map<string, Checker>();
      for (const folder of uris.flatMap(pathOf)) {
        const found = await this.#open(folder).catch(refused);
        problems.push(...found.problems);
        if (found.checker !== null) checkers.set(folder, found.checker);
      }
      return checkers;
    })();
    this.#taken = opened.catch(() => new Map());
    await opened;
    return problems;
  }

  async checkerOf(uri: string): Promise<Checker> {
    const taken = await this.#taken;
    const [path] = pathOf(uri);
    const around = [...taken.keys()].filter((folder) => path?.startsWith(ending(folder)) === true);
    const [closest = ""] = around.sort((a, b) => b.length - a.length);
    return taken.get(closest) ?? this.#own;
  }
}

/** A file that the settings name and that cannot be read is told as what is wrong in them is. */
function refused(error: unknown): { checker: null; problems: readonly Problem[] } {
  if (error instanceof Problem) return { checker: null, problems: [error] };
  throw error;
}

function ending(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

/** None where it names no file of this machine: a text that was never saved, or one that lies elsewhere. */
function pathOf(uri: string): string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}
