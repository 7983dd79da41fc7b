/**
 * From what zod says of a block to faults that point at a node and say what to do.
 *
 * A union reports the branch that came closest, because a list of all branches hides the one slip
 * that was made. Texts of zod pass through as arguments; only what it words badly is worded here.
 */
import type * as z from "zod";
import { nearest } from "../reading/nearest.ts";
import type { Block } from "./blocks.ts";
import type { Fault, NodePath } from "./issue.ts";

type ZodIssue = z.core.$ZodIssue;

/** One fault per wrong node of a block. The path of each starts at the root of the file. */
export function schemaFaults(issues: readonly ZodIssue[], block: Block): Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], block));
}

function faultsOf(issue: ZodIssue, above: NodePath, block: Block): Fault[] {
  const inBlock = [...above, ...issue.path.map(step)];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return closestBranch(issue.errors).flatMap((inner) => faultsOf(inner, inBlock, block));
  }
  const fault = (at: NodePath, problem: string, hint: string, part: "key" | "value"): Fault => ({
    code: ruleOf(issue),
    file: block.file,
    path: [...block.path, ...at],
    part,
    id: block.id,
    args: { at: at.join("."), problem, hint },
  });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      fault([...inBlock, key], `unknown key \`${key}\``, "check its spelling and its indentation", "key"),
    );
  }
  if (issue.code === "invalid_key") {
    const problem = issue.issues.map((inner) => inner.message).join("; ");
    return [fault(inBlock, problem, "", "key")];
  }
  const { problem, hint } = wording(issue);
  return [fault(inBlock, problem, hint, "value")];
}

function step(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}

/** A refinement of a schema may name the rule that it stands for. */
function ruleOf(issue: ZodIssue): "schema" | "evidence-length" {
  return issue.code === "custom" && issue.params?.rule === "evidence-length" ? "evidence-length" : "schema";
}

/** The branch whose faults lie deepest, then the one with the fewest, then the first. */
function closestBranch(branches: readonly ZodIssue[][]): ZodIssue[] {
  const depth = (branch: ZodIssue[]) => Math.max(0, ...branch.map((issue) => issue.path.length));
  const ranked = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return ranked[0] ?? [];
}

function wording(issue: ZodIssue): { problem: string; hint: string } {
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return { problem: `missing ${issue.expected}`, hint: "" };
  }
  if (issue.code === "invalid_type" && issue.expected === "string" && isPlain(issue.input)) {
    return { problem: issue.message, hint: `write it in quotes: "${String(issue.input)}"` };
  }
  if (issue.code === "invalid_union") return { problem: unionProblem(issue), hint: "" };
  if (issue.code === "invalid_value") {
    const said = typeof issue.input === "string" ? issue.input : "";
    const [close] = nearest(said, issue.values.map(String), 1);
    return { problem: issue.message, hint: close === undefined ? "" : `did you mean \`${close}\`?` };
  }
  return { problem: issue.message, hint: "" };
}

function unionProblem(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = "options" in issue && issue.options ? issue.options.map(String) : [];
  if (options.length === 0) return issue.message;
  const said = issue.discriminator === undefined ? undefined : readKey(issue.input, issue.discriminator);
  const found = said === undefined ? "missing" : `unknown \`${String(said)}\``;
  return `${found}: one of ${options.join(", ")}`;
}

function isPlain(input: unknown): boolean {
  return typeof input === "number" || typeof input === "boolean";
}

function readKey(input: unknown, key: string): unknown {
  return typeof input === "object" && input !== null ? Reflect.get(input, key) : undefined;
}
