/**
 * One line per step on stderr, with the time it took, so that a long step is never silent.
 *
 * On a terminal the line of the running step ticks in place and is replaced when the step ends. Elsewhere
 * (a log, a pipe) a heartbeat line is printed every ten seconds. A step that was quick is not mentioned at
 * all when it has nothing to say, which keeps a second run quiet.
 */
const TICK_MS = 200;
const HEARTBEAT_MS = 9_000;
const QUIET_MS = 1_500;

const terminal = process.stderr.isTTY === true && process.env.TERM !== "dumb";

/**
 * @template T
 * @param {string} label what is being done, as a noun or a present participle
 * @param {(say: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = Date.now();
  let detail = "";
  const line = () => `  ${label} … ${seconds(started)}${detail && `  ${detail}`}`;
  const timer = terminal
    ? setInterval(() => process.stderr.write(`\r\x1b[2K${cut(line())}`), TICK_MS)
    : setInterval(() => process.stderr.write(`${line()}\n`), HEARTBEAT_MS);
  try {
    return await work((text) => {
      detail = text;
    });
  } finally {
    clearInterval(timer);
    if (terminal) process.stderr.write("\r\x1b[2K");
    if (Date.now() - started > QUIET_MS)
      process.stderr.write(`  ${label.padEnd(44)} ${seconds(started).padStart(7)}\n`);
  }
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

/** A line wider than the terminal would wrap, and then could not be erased. */
function cut(text) {
  const width = (process.stderr.columns ?? 80) - 1;
  return text.length > width ? text.slice(0, width) : text;
}
