/** `mcp`: the record for assistants, over the Model Context Protocol on stdin and stdout. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { readChecker } from "../check/setting.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { mcpServer } from "./server.ts";
import { LineTransport } from "./transport.ts";

/** Serves until stdin ends. */
export const run: Command = async (args, terminal) => {
  const { checker, problems } = await readChecker(args, terminal);
  if (checker === null) return refusal(...problems);
  const transport = new LineTransport({
    chunks: terminal.stdin.chunks(),
    write: (text) => terminal.out.write(text),
  });
  serveStdio(() => mcpServer(checker), { transport });
  await transport.ended;
  return answer("");
};
