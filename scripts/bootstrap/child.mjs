/**
 * Starts other programs, and makes sure that none of them outlives this one.
 */
import { spawn } from "node:child_process";
import process from "node:process";

const running = new Set();
const windows = process.platform === "win32";

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    if (running.size > 0) process.exitCode = code;
  });
}

/**
 * Runs a program to its end and keeps what it printed.
 *
 * @param {string[]} command
 * @param {{cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void}} options
 * @returns {Promise<{code: number, output: string}>} code -1: it could not be started
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
    child.on("error", (error) => resolve({ code: -1, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }));
  });
}

/** Runs a program that talks to the user directly; resolves to its exit code. */
export function passThrough(command, { cwd, env = process.env }) {
  return new Promise((resolve) => {
    const child = start(command, { cwd, env, stdio: "inherit" });
    child.on("error", () => resolve(2));
    child.on("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

function start([program, ...args], options) {
  // On Windows npm and pnpm are command files, which only a shell can start.
  const child = spawn(program, args, { ...options, shell: windows && !program.endsWith(".exe") });
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}
