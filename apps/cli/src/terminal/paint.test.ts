import { describe, expect, it } from "vitest";
import { isColourWanted } from "./paint.ts";

describe("colour", () => {
  it.each([
    ["a terminal", "auto", {}, true, true],
    ["a pipe", "auto", {}, false, false],
    ["a pipe in a CI that has CI set", "auto", { CI: "1" }, false, false],
    ["a dumb terminal", "auto", { TERM: "dumb" }, true, false],
    ["NO_COLOR on a terminal", "auto", { NO_COLOR: "1" }, true, false],
    ["an empty NO_COLOR, which is none", "auto", { NO_COLOR: "" }, true, true],
    ["FORCE_COLOR on a pipe", "auto", { FORCE_COLOR: "1" }, false, true],
    ["FORCE_COLOR=0 on a terminal", "auto", { FORCE_COLOR: "0" }, true, false],
    ["both variables", "auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    ["--color always against NO_COLOR", "always", { NO_COLOR: "1" }, false, true],
    ["--color never against FORCE_COLOR", "never", { FORCE_COLOR: "1" }, true, false],
  ] as const)("is decided for %s", (_, choice, env, isTerminal, wanted) => {
    expect(isColourWanted(choice, env, isTerminal)).toBe(wanted);
  });
});
