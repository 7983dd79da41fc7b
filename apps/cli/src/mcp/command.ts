/** `mcp`: the record for assistants, over the Model Context Protocol on stdin and stdout. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { answer, type Command } from "../command/result.ts";
import { readRecord } from "../record/open.ts";
import { mcpServer } from "./server.ts";
import { LineTransport } from "./transport.ts";

/** Serves until stdin ends. */
export const run: Command = async (args, terminal) => {
  const reader = await readRecord(args, terminal);
  const transport = new LineTransport({
    chunks: terminal.stdin.chunks(),
    write: (text) => terminal.out.write(text),
  });
  serveStdio(() => mcpServer(reader), { transport });
  await transport.ended;
  return answer("");
};
