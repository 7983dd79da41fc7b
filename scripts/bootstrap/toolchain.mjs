/**
 * Gives this checkout its own package manager, and its own Node when the host's is too old for the tools.
 *
 * Both go to `.tools/`, both at the exact version that package.json names. Nothing outside the checkout is
 * touched. The host's Node only has to start this file; see docs/decisions/0001-bootstrap.md.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { capture } from "./child.mjs";
import { Problem } from "./problem.mjs";
import { step } from "./progress.mjs";
import { nodeIsFit } from "./versions.mjs";

// No lockfile: npm would write one for this platform only, and then refuse it on the next. Short waits
// between retries: npm's own would take ten minutes to say that there is no network.
const NPM_FLAGS = [
  ...["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
  ...["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"],
];

/**
 * @param {string} root the checkout
 * @returns {Promise<NodeJS.ProcessEnv>} an environment in which `pnpm` and `node` are the right ones
 */
export async function prepareToolchain(root) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pnpmVersion = manifest.packageManager.split("@")[1];
  const paths = [await preparePnpm(root, pnpmVersion)];
  if (!nodeIsFit(process.versions.node)) {
    paths.unshift(await prepareNode(root, manifest.config.nodeFallback, toolEnvironment(paths)));
  }
  return toolEnvironment(paths);
}

async function preparePnpm(root, version) {
  const folder = join(root, ".tools", "pnpm");
  const bin = join(folder, "node_modules", ".bin");
  await once(folder, `pnpm ${version} ${process.platform}-${process.arch}`, async () => {
    const npm = await step(`fetching pnpm ${version}`, () =>
      capture([...npmCommand(), "install", ...NPM_FLAGS, `pnpm@${version}`], {
        cwd: folder,
        env: toolEnvironment([]),
      }),
    );
    if (npm.code !== 0) throw fetchProblem(`pnpm ${version}`, npm);
    // Puts the program for this platform in the place of the stub. npm 12 runs no install scripts, so we do.
    const linked = await capture([process.execPath, "install.js"], {
      cwd: join(folder, "node_modules", "pnpm"),
    });
    if (linked.code !== 0) throw fetchProblem(`pnpm ${version}`, linked);
  });
  return bin;
}

async function prepareNode(root, version, env) {
  const folder = join(root, ".tools", "node");
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  await once(folder, `${name} ${version}`, async () => {
    // pnpm is quicker than npm here, and its store makes the next clone instant.
    const pnpm = await step(`fetching Node ${version}`, () =>
      capture(
        [
          "pnpm",
          "add",
          "--ignore-workspace",
          "--ignore-scripts",
          "--config.minimumReleaseAge=0",
          `${name}@${version}`,
        ],
        {
          cwd: folder,
          env,
        },
      ),
    );
    if (pnpm.code !== 0) throw nodeProblem(name, version, pnpm);
  });
  return join(folder, "node_modules", name, ...(platform === "win" ? [] : ["bin"]));
}

/** Does the work unless a stamp says that it was finished; what an interrupted run left is thrown away. */
async function once(folder, stamp, work) {
  const file = join(folder, "ready");
  if (existsSync(file) && readFileSync(file, "utf8") === stamp) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  await work();
  writeFileSync(file, stamp);
}

/** npm's own way of starting npm when we run under `npm run`; otherwise the one on the path. */
function npmCommand() {
  const path = process.env.npm_execpath;
  return path?.endsWith("npm-cli.js") ? [process.execPath, path] : ["npm"];
}

/**
 * The host's environment without what `npm run` put into it (pnpm and npm would take those as orders), but
 * with the settings that say how to reach the registry.
 */
function toolEnvironment(paths) {
  const kept = /^npm_config_(registry|.*proxy|cafile|ca|strict_ssl|userconfig|globalconfig|cache)$/;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("npm_") || kept.test(name)),
  );
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...env,
    [pathName]: [...paths, env[pathName] ?? ""].join(delimiter),
    npm_config_loglevel: "error",
    TURBO_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network|dns error|error sending request/i;

/** @param {string} what @param {{code: number, output: string}} result of npm or pnpm */
export function fetchProblem(what, { code, output }) {
  if (code === 130) return new Problem("interrupted", `interrupted: fetching ${what}`);
  if (code === -1) {
    return new Problem("npm-missing", "`npm` could not be started", {
      hint: "npm comes with Node; install Node 20 or newer together with npm",
      output,
    });
  }
  const tail = output.trimEnd().split("\n").slice(-12).join("\n");
  if (UNREACHABLE.test(output)) {
    return new Problem("registry-unreachable", `could not fetch ${what} from the npm registry`, {
      hint: "check the network, or the registry and proxy that npm is set to use, then run the same command again",
      output: tail,
    });
  }
  return new Problem("fetch-failed", `could not install ${what}`, {
    hint: "read the lines above; the same command continues where this one stopped",
    output: tail,
  });
}

function nodeProblem(name, version, result) {
  const problem = fetchProblem(`Node ${version}`, result);
  if (problem.code !== "fetch-failed") return problem;
  return new Problem(
    "node-unavailable",
    `this machine has Node ${process.versions.node}, and \`${name}\` ${version} could not be fetched`,
    {
      hint: `install Node ${version.split(".")[0]} or newer yourself, then run the same command again`,
      output: problem.output,
    },
  );
}
