/** `serve`: the viewer on this machine, from the folder that any static host would serve, with the same headers. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Arguments, readAll } from "../command/arguments.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { Problem } from "../problem/problem.ts";
import { siteHandler } from "./handler.ts";
import { listen } from "./server.ts";
import { firstFolder, readHosting } from "./site.ts";

/** Beside the program as it is published, then where a checkout builds it. */
const PLACES = ["./site/", "../../viewer/dist/"];

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({ port: () => portOf(args) });
  if (options === null) return refusal(...problems);
  const [named] = args.operands;
  const folder =
    named === undefined
      ? firstFolder(PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))))
      : resolve(terminal.cwd, named);
  const hosting = readHosting(folder);
  const served = await listen(siteHandler(folder, hosting), {
    host: args.text("host") ?? "127.0.0.1",
    port: options.port,
  });
  terminal.out.write(`viewer: ${served.origin}${hosting.base}\n(Ctrl-C ends it)\n`);
  await terminal.interrupted();
  await served.stop();
  return answer("");
};

/** 0, the default, lets the system choose one that is free. */
function portOf(args: Arguments): number {
  const given = args.text("port") ?? "0";
  const port = Number(given);
  if (/^\d+$/u.test(given) && port <= 65_535) return port;
  throw new Problem("not-a-port", `\`--port ${given}\` is no port`, {
    hint: "a whole number from 0 to 65535; 0 chooses a free one",
  });
}
