/** `lsp`: the check inside an editor, over the Language Server Protocol on stdin and stdout. */
import { readChecker } from "../check/setting.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { Folders } from "./folders.ts";
import { serve } from "./server.ts";
import { FrameReader, FrameWriter } from "./wire.ts";

/** Serves until stdin ends; an editor's `exit` ends the process earlier, as the protocol has it. */
export const run: Command = async (args, terminal) => {
  const { checker, problems } = await readChecker(args, terminal);
  if (checker === null) return refusal(...problems);
  const writer = new FrameWriter((text) => terminal.out.write(text));
  const reader = new FrameReader(terminal.stdin.chunks(), (message) => void writer.write(message));
  await new Promise<void>((resolve) => {
    reader.onClose(() => resolve());
    const folders = new Folders(checker, (folder) => readChecker(args, terminal, folder));
    serve(folders, { reader, writer });
  });
  return answer("");
};
