/**
 * Starts other programs, and makes sure that none of them outlives this one.
 */
import { spawn } from "node:child_process";
import process from "node:process";

const INTERRUPTED = 130;
const NOT_STARTED = -1;

const running = new Set();
let interrupted = false;

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    interrupted = true;
    for (const child of running) child.kill(signal);
  });
}

/**
 * Runs a program to its end and keeps what it printed.
 *
 * An interrupted program ends with 130 whatever it says itself: turbo calls it a success. -1 means that
 * the program could not be started.
 *
 * @param {string[]} command
 * @param {{cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void}} options
 * @returns {Promise<{code: number, output: string}>}
 */
export function capture(command, { cwd, env = process.env, onLine }) {
  return new Promise((resolve) => {
    const child = start(command, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let rest = "";
    const take = (chunk) => {
      output += chunk;
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      if (onLine) lines.forEach(onLine);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", (error) => resolve({ code: NOT_STARTED, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: exitCode(code), output }));
  });
}

/** Runs a program that talks to the user directly; resolves to its exit code. */
export function passThrough(command, { cwd, env = process.env }) {
  return new Promise((resolve) => {
    const child = start(command, { cwd, env, stdio: "inherit" });
    child.on("error", () => resolve(2));
    child.on("close", (code) => resolve(exitCode(code)));
  });
}

/** A program that a signal ended has no code of its own. */
function exitCode(code) {
  return interrupted || code === null ? INTERRUPTED : code;
}

function start([program, ...args], options) {
  // On Windows npm and pnpm are command files, which only a shell can start.
  const shell = process.platform === "win32" && !program.endsWith(".exe");
  const child = spawn(program, args, { ...options, shell });
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}
