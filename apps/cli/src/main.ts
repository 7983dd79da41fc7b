/** The process: its streams in, its exit code out. */
import process from "node:process";
import { run } from "./run.ts";
import { processTerminal } from "./terminal/process.ts";

const INTERRUPTED = 130;

// Who closes the pipe has seen enough (`| head -1`): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
process.once("SIGINT", () => process.exit(INTERRUPTED));

process.exitCode = await run(process.argv.slice(2), processTerminal());
