/**
 * The server: every tool behind the protocol, with its problems as answers.
 *
 * A question that cannot be answered is an answer with a code and a hint, marked as an error, so that an
 * assistant can mend it. Nothing that a client sends ends the server.
 */
import { McpServer } from "@modelcontextprotocol/server";
import manifest from "../../package.json" with { type: "json" };
import type { Checker } from "../check/task.ts";
import { bugOf } from "../problem/bug.ts";
import { Problem } from "../problem/problem.ts";
import { renderProblems } from "../problem/render.ts";
import { plain } from "../terminal/paint.ts";
import { checkWith } from "./check.ts";
import { cite } from "./cite.ts";
import { find } from "./find.ts";
import { series } from "./series.ts";
import { show } from "./show.ts";
import type { Tool } from "./tool.ts";

const INSTRUCTIONS =
  "Figures of public oversight reports, each with its bound, period, place, source and exact words. Quote an `amount` with its bound (`at least 134` is not `134`) and name the source. `not-in-record` never means false. Figures of different scope stand side by side; do not add or average them.";

export function mcpServer(checker: Checker): McpServer {
  const server = new McpServer(
    { name: manifest.name, version: manifest.version },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of [find, show, series, checkWith(checker), cite]) register(server, tool, checker.reader);
  return server;
}

function register(server: McpServer, tool: Tool, reader: Checker["reader"]): void {
  const { name, title, description, input, output } = tool;
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  const contract = { title, description, inputSchema: input, outputSchema: output, annotations };
  server.registerTool(name, contract, async (given) => {
    try {
      const { text, data } = tool.answer(given, reader);
      return { content: [{ type: "text", text }], structuredContent: data };
    } catch (error) {
      return { content: [{ type: "text", text: renderProblems(problemsOf(error), plain) }], isError: true };
    }
  });
}

function problemsOf(error: unknown): readonly Problem[] {
  const all: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  return all.map((each) => (each instanceof Problem ? each : bugOf(each)));
}
