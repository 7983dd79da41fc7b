/**
 * The one door into this checkout: `node scripts/run.mjs start|test|throughline|pnpm`.
 *
 * It needs Node 20 and npm, and nothing that would have to be installed first. This file stays free of
 * imports and of newer syntax, so that an old Node gets a sentence instead of a syntax error.
 */
const OLDEST_NODE = 20;

async function main() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE) {
    console.error(
      "error[node-too-old]: Node " +
        process.versions.node +
        " is older than Node " +
        OLDEST_NODE +
        "\n\n" +
        "hint: install Node " +
        OLDEST_NODE +
        " or newer, then run the same command again",
    );
    return 2;
  }
  const { runCommand } = await import("./commands/index.mjs");
  return runCommand(process.argv.slice(2));
}

main().then((code) => {
  process.exitCode = code;
});
