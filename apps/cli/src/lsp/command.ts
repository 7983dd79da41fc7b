/** `lsp`: the check inside an editor, over the Language Server Protocol on stdin and stdout. */
import { answer, type Command } from "../command/result.ts";
import { readRecord } from "../record/open.ts";
import { serve } from "./server.ts";
import { FrameReader, FrameWriter } from "./wire.ts";

/** Serves until stdin ends; an editor's `exit` ends the process earlier, as the protocol has it. */
export const run: Command = async (args, terminal) => {
  const record = await readRecord(args, terminal);
  const writer = new FrameWriter((text) => terminal.out.write(text));
  const reader = new FrameReader(terminal.stdin.chunks(), (message) => void writer.write(message));
  await new Promise<void>((resolve) => {
    reader.onClose(() => resolve());
    serve(record, { reader, writer });
  });
  return answer("");
};
