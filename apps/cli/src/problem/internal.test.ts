import { describe, expect, it } from "vitest";
import { plain } from "../terminal/paint.ts";
import { internalProblem } from "./internal.ts";
import { renderProblem } from "./render.ts";

const running = { tool: "throughline 9.9.9", platform: "node v20 on linux" };

describe("a bug", () => {
  it("says that it is one, where, and how to report it, without a stack trace", () => {
    const printed = renderProblem(internalProblem(new TypeError("x is not a function"), running), plain);
    expect(printed).toContain("error[internal]: this is a bug in throughline");
    expect(printed).toMatch(
      /throughline 9\.9\.9 \| node v20 on linux \| TypeError: x is not a function \| at .*internal\.test\.ts:\d+:\d+/u,
    );
    expect(printed).toContain("hint: please report it");
    expect(printed.match(/\bat /gu)).toHaveLength(1);
  });

  it("leaves folders out, which may name a person", () => {
    const error = new Error("no");
    error.stack = "Error: no\n    at check (file:///home/ada/bin/throughline.js:10:20)\n    at main";
    expect(internalProblem(error, running).message).toContain("at check (throughline.js:10:20)");
    expect(internalProblem(error, running).message).not.toContain("ada");
  });

  it("copes with something thrown that is no error", () => {
    expect(internalProblem("oh", running).message).toContain("| oh");
  });
});
