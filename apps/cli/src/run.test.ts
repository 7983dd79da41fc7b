import { describe, expect, it } from "vitest";
import { fixture, runHere, runWith } from "../test/fixture.ts";

const ANSI = String.fromCharCode(27);

describe("throughline", () => {
  it("prints its help when nothing is asked, and that is no failure", async () => {
    const { code, out, err } = await runWith({});
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^throughline: checks the figures/u);
  });

  it("prints the versions of the program and of its record", async () => {
    const { code, out } = await runWith({}, "--version");
    expect(code).toBe(0);
    expect(out).toMatch(/^throughline \d+\.\d+\.\d+\nrecord \d+\.\d+\.\d+ \(sha256 [0-9a-f]{64}\)\n$/u);
    const { out: json } = await runWith({}, "--version", "--json");
    expect(JSON.parse(json)).toMatchObject({
      tool: { name: "throughline" },
      record: { version: expect.any(String) },
    });
  });

  it("shows the help of `check` to a person who names no file, and ends with 2", async () => {
    const { code, out, err } = await runWith({ isTerminal: true }, "check", "--color", "never");
    expect(code).toBe(2);
    expect(out).toContain("throughline check [file...] [flags]");
    expect(err).toContain("error[missing-argument]: `check` needs a file, or a text on stdin");
  });

  it("writes problems to stderr alone, and ends with 2", async () => {
    const { code, out, err } = await runWith({}, "shwo");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("error[unknown-command]: unknown command `shwo`\n\nhint: did you mean `show`?\n");
  });

  it("colours for a terminal and not for a pipe, and never changes a word by it", async () => {
    const argv = ["show", "inspections", "--record", "record.json"];
    const piped = await runWith({}, ...argv);
    const seen = await runWith({ isTerminal: true, columns: 100 }, ...argv);
    expect(piped.out).not.toContain(ANSI);
    expect(seen.out).toContain(ANSI);
    expect(seen.out.replaceAll(new RegExp(`${ANSI}\\[\\d+m`, "gu"), "")).toBe(piped.out);
  });

  it("takes `--color` for errors too, in either form, before the command is understood", async () => {
    for (const flags of [["--color", "always"], ["--color=always"]]) {
      expect((await runWith({}, "shwo", ...flags)).err).toContain(ANSI);
    }
    expect((await runWith({ isTerminal: true }, "shwo", "--color", "never")).err).not.toContain(ANSI);
  });

  it("refuses a colour that is none", async () => {
    const { code, err } = await runHere("show", "inspections", "--color", "alwys");
    expect(code).toBe(2);
    expect(err).toContain("`--color alwys` is not one of `auto`, `always` or `never`");
    expect(err).toContain("did you mean `always`?");
  });

  it.each([
    ["nothing of JSON", "not json", "not-a-record"],
    ["another thing", "{}", "not-a-record"],
    ["a record of another version", JSON.stringify({ ...fixture, schemaVersion: 2 }), "not-a-record"],
    ["half a record", JSON.stringify({ ...fixture, figures: undefined }), "not-a-record"],
  ])("refuses `--record` with %s", async (_, content, code) => {
    const ran = await runWith(
      { files: { "other.json": content } },
      "show",
      "inspections",
      "--record",
      "other.json",
    );
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`error[${code}]: \`other.json\` is not a record that this version reads`);
  });

  it("says of a missing `--record` that the file is missing", async () => {
    expect((await runWith({}, "find", "--record", "none.json")).err).toContain("error[no-such-file]");
  });

  it("calls a bug a bug, without a stack trace", async () => {
    const files = { "a.txt": new RangeError("the makers did not foresee this") };
    const { code, out, err } = await runWith({ files }, "check", "a.txt");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("error[internal]: this is a bug in throughline");
    expect(err).toContain("RangeError: the makers did not foresee this");
    expect(err).toContain("hint: please report it");
    expect(err.split("\n").filter((line) => /^\s+at /u.test(line))).toEqual([]);
  });

  it("lets nothing in a command's words drive the terminal", async () => {
    const { err } = await runWith({}, "show", `x${ANSI}[31m`, "--record", "none.json");
    expect((await runHere("show", `x${ANSI}[31m`)).err).not.toContain(ANSI);
    expect(err).not.toContain(ANSI);
  });
});
