import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { before, describe, it } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { capture } from "../bootstrap/child.mjs";
import { completeBill } from "./bill.mjs";
import { readWorkspace } from "./workspace.mjs";

const root = resolve(import.meta.dirname, "../..");

describe("the bill of materials", () => {
  let workspace;
  let licences;
  let inside;
  let bill;
  before(async () => {
    workspace = await readWorkspace(root);
    const { version } = workspace.lockfile.importers["apps/cli"].devDependencies.commander;
    inside = `commander@${version}`;
    licences = `${"=".repeat(80)}\ncommander ${version} (MIT)\n${"=".repeat(80)}\n\nMIT License\n`;
    bill = completeBill(await fromPnpm(), workspace, licences);
  });

  it("is valid CycloneDX", async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);
    assert.equal(bill.specVersion, "1.7");
    assert.equal(await validator.validate(JSON.stringify(bill)), null);
    assert.notEqual(await validator.validate(JSON.stringify({ ...bill, components: [{}] })), null);
  });

  it("is the same bytes in a second run", async () => {
    assert.equal(JSON.stringify(completeBill(await fromPnpm(), workspace, licences)), JSON.stringify(bill));
  });

  it("names for every package of the workspace what its entry in the lockfile names", () => {
    const { lockfile, manifests } = workspace;
    assert.ok(manifests.size > 5);
    for (const [path, { name, version }] of manifests) {
      const asked = [...referencesOf(lockfile.importers[path], path, manifests)];
      const members = path === "." ? [...manifests.values()].filter((one) => one.name !== name) : [];
      const expected = [...asked, ...members.map(referenceTo)].sort();
      assert.deepEqual(edgesOf(referenceTo({ name, version })), expected, path);
    }
  });

  it("has a component for every package that something asks for", () => {
    const refs = new Set([...bill.components, bill.metadata.component].map((one) => one["bom-ref"]));
    const asked = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
    assert.deepEqual(
      [...asked].filter((ref) => !refs.has(ref)),
      [],
    );
  });

  it("calls nothing a tool that is a package of ours or inside of one, and everything else as pnpm does", () => {
    const scope = (name) =>
      bill.components.find((one) => `${one.purl}@`.startsWith(`pkg:npm/${name}@`))?.scope;
    const names = ["%40throughline/core", "%40throughline/sdk", "throughline", inside];
    assert.deepEqual(names.map(scope), [undefined, undefined, undefined, undefined]);
    assert.equal(scope("vitest"), "excluded");
  });

  it("refuses to be made where pnpm left a package out", async () => {
    const { components, ...rest } = await fromPnpm();
    const less = { ...rest, components: components.filter(({ name }) => name !== "zod") };
    assert.throws(() => completeBill(less, workspace, licences), {
      code: "release-failed",
      output: /pkg:npm\/zod@/,
    });
  });

  const edgesOf = (ref) => bill.dependencies.find((one) => one.ref === ref)?.dependsOn;
});

async function fromPnpm() {
  const argv = ["pnpm", "sbom", "--sbom-format", "cyclonedx", "--lockfile-only"];
  const { code, output } = await capture(argv, { cwd: root });
  assert.equal(code, 0, output);
  return JSON.parse(output.slice(output.indexOf("{")));
}

/** Read apart from the code under test: what stands in the lockfile, letter by letter. */
function* referencesOf(entry, path, manifests) {
  const { dependencies, devDependencies, optionalDependencies } = entry;
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  for (const [name, { version }] of Object.entries(all)) {
    const [resolved] = version.split("(");
    if (resolved.startsWith("link:")) yield referenceTo(manifests.get(join(path, resolved.slice(5))));
    else if (/\d/.test(resolved[0])) yield referenceTo({ name, version: resolved });
    else yield `pkg:npm/${resolved.replace(/^@/, "%40")}`;
  }
}

function referenceTo({ name, version }) {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}
