/** The built program as a server that is spoken to over its streams, as an editor or an assistant does. */
import { spawn } from "node:child_process";
import process from "node:process";

/** All that it says until it ends, where all it hears is `input`. `cwd` is the folder that it is started in. */
export async function spokenTo(
  argv: readonly string[],
  input: string,
  cwd = process.cwd(),
): Promise<{ out: string; err: string; code: number | null }> {
  const server = spawn(process.execPath, argv, { cwd, stdio: ["pipe", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  server.stdout.setEncoding("utf8").on("data", (part: string) => {
    said.out += part;
  });
  server.stderr.setEncoding("utf8").on("data", (part: string) => {
    said.err += part;
  });
  server.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => {
    server.on("close", resolve);
  });
  return { ...said, code };
}
