/**
 * The software bill of materials of the repository, as CycloneDX has it.
 *
 * pnpm writes the components. Which of them asks for which it tells incompletely, and differently in each run, so
 * that part is read from the lockfile here, and the private packages of the workspace are added. Time and number
 * go: no two runs share those.
 */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { Problem } from "../bootstrap/problem.mjs";
import { ROOT } from "./workspace.mjs";

/**
 * The same bill for the same lockfile, whatever order and edges pnpm's has.
 *
 * @param {object} bill as `pnpm sbom --sbom-format cyclonedx` writes it; left as it is
 * @param {import("./workspace.mjs").Workspace} workspace
 * @param {string} licences what the program says of the packages inside it: to pnpm they are tools alone
 */
export function completeBill(bill, workspace, licences) {
  const { serialNumber: _number, ...rest } = bill;
  const { timestamp: _time, ...metadata } = bill.metadata;
  const known = new Set(bill.components.map((component) => component["bom-ref"]));
  const added = [...workspace.manifests]
    .filter(([path, { name, version }]) => path !== ROOT && !known.has(refOf(name, version)))
    .map(([, manifest]) => componentOf(manifest));
  const shipped = new Set([
    ...referencesIn(licences),
    ...[...workspace.manifests.values()].filter(isPublic).map(refTo),
  ]);
  const components = [...bill.components, ...added]
    .map((component) => (shipped.has(component["bom-ref"]) ? asShipped(component) : component))
    .sort(by("bom-ref"));
  const complete = { ...rest, metadata, components, dependencies: edgesOf(workspace) };
  demandComponents(complete);
  return { ...complete, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(complete))}` };
}

/** Each heading of `third-party-licences.txt` is a name, a version and a licence. */
function referencesIn(licences) {
  return [...licences.matchAll(/^(\S+) (\S+) \(.+\)$/gm)].map(([, name, version]) => refOf(name, version));
}

function isPublic(manifest) {
  return manifest.private !== true;
}

function refTo({ name, version }) {
  return refOf(name, version);
}

/** Without what says that it is for development, and part of nothing that runs. */
function asShipped({ scope: _scope, properties: _properties, ...component }) {
  return component;
}

function componentOf({ name, version, description, license }) {
  const [group, own] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const ref = refOf(name, version);
  return {
    type: "application",
    ...(group && { group }),
    name: own,
    version,
    purl: ref,
    "bom-ref": ref,
    ...(description && { description }),
    ...(license && { licenses: [{ license: { id: license } }] }),
  };
}

/** One entry for each package, with all that it asks for, in order. The repository asks for its packages too. */
function edgesOf({ lockfile: { importers, snapshots }, manifests }) {
  const asked = new Map();
  const ask = (ref, others) => asked.set(ref, new Set([...(asked.get(ref) ?? []), ...others]));
  const refAt = (path) => {
    const { name, version } = manifests.get(path);
    return refOf(name, version);
  };
  for (const [path, importer] of Object.entries(importers)) {
    const others = askedBy(importer).map(([name, { version }]) =>
      version.startsWith("link:")
        ? refAt(posix.join(path, version.slice("link:".length)))
        : refIn(name, version),
    );
    ask(refAt(path), others);
    if (path !== ROOT) ask(refAt(ROOT), [refAt(path)]);
  }
  // One version of a package stands there once for each set of peers that it meets.
  for (const [key, snapshot] of Object.entries(snapshots)) {
    const others = askedBy(snapshot).map(([name, version]) => refIn(name, version));
    ask(refIn("", key), others);
  }
  return [...asked].map(([ref, others]) => ({ ref, dependsOn: [...others].sort() })).sort(by("ref"));
}

function askedBy({ dependencies, devDependencies, optionalDependencies }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

/** `1.0.0`, `1.0.0(peer@2.0.0)`, or with the name of what stands there under another one: `other@1.0.0`. */
function refIn(name, resolved) {
  const [text] = resolved.split("(", 1);
  const alias = /^(?<name>@?[^@]+)@(?<version>.+)$/.exec(text)?.groups;
  return alias ? refOf(alias.name, alias.version) : refOf(name, text);
}

/** The package's URL, which is also its name within the bill. */
function refOf(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function demandComponents({ metadata, components, dependencies }) {
  const refs = new Set([metadata.component, ...components].map((component) => component["bom-ref"]));
  const missing = dependencies.map(({ ref }) => ref).filter((ref) => !refs.has(ref));
  if (missing.length > 0 || refs.size !== dependencies.length)
    throw new Problem("release-failed", `the bill of materials and the lockfile name other packages`, {
      output: missing.join("\n"),
    });
}

function by(key) {
  return (a, b) => (a[key] < b[key] ? -1 : 1);
}

/** A UUID of version 8 (RFC 9562: of one's own making) out of what it names. */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join("-");
}
