import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import { flags } from "./flags.ts";
import { type CommandRequest, parse } from "./parse.ts";

function command(...argv: string[]): CommandRequest {
  const request = parse(argv);
  if (request.kind !== "command") throw new Error(`parsed as ${request.kind}`);
  return request;
}

describe("command line", () => {
  it("takes operands and flags in any order", () => {
    const { entry, args } = command(
      "check",
      "a.md",
      "--published",
      "2024-02-09",
      "b.md",
      "-v",
      "--format=json",
    );
    expect(entry.name).toBe("check");
    expect(args.operands).toEqual(["a.md", "b.md"]);
    expect(args.text("published")).toBe("2024-02-09");
    expect(args.text("format")).toBe("json");
    expect(args.isOn("verbose")).toBe(true);
    expect(args.isOn("json")).toBe(false);
  });

  it("takes flags of two words", () => {
    const { args } = command("check", "a.md", "--fail-on", "never", "--max-size", "1MB");
    expect(args.text("fail-on")).toBe("never");
    expect(args.text("max-size")).toBe("1MB");
  });

  it("takes `--color` before the command as well as after it", () => {
    expect(command("--color", "never", "check", "a").args.text("color")).toBe("never");
    expect(command("check", "a", "--color", "always").args.text("color")).toBe("always");
  });

  it("takes `-` for stdin and what follows `--` for a name", () => {
    expect(command("check", "-").args.operands).toEqual(["-"]);
    expect(command("check", "--", "--odd.md").args.operands).toEqual(["--odd.md"]);
  });

  it("takes whatever words `find` is given, other commands' names included", () => {
    expect(command("find", "show", "attacks").args.operands).toEqual(["show", "attacks"]);
    expect(command("find").args.operands).toEqual([]);
  });

  it.each([
    [[], null],
    [["--help"], null],
    [["-h"], null],
    [["help"], null],
    [["help", "show"], "show"],
    [["show", "--help"], "show"],
    [["show", "-h"], "show"],
    [["verify", "x", "-h"], "verify"],
  ])("answers %j with help", (argv, name) => {
    const request = parse(argv);
    expect(request.kind).toBe("help");
    expect(request.kind === "help" && (request.entry?.name ?? null)).toBe(name);
  });

  it.each(["--version", "-V"])("answers %s with versions", (flag) => {
    expect(parse([flag]).kind).toBe("version");
  });

  it.each([
    [["chekc", "a.md"], "unknown-command", "unknown command `chekc`", "did you mean `check`?"],
    [
      ["frobnicate"],
      "unknown-command",
      "unknown command `frobnicate`",
      "`throughline --help` lists the commands",
    ],
    [["help", "shwo"], "unknown-command", "unknown command `shwo`", "did you mean `show`?"],
    [
      ["check", "--publishd", "x"],
      "unknown-flag",
      "unknown flag `--publishd`",
      "did you mean `--published`?",
    ],
    [
      ["check", "--frobnicate", "x"],
      "unknown-flag",
      "unknown flag `--frobnicate`",
      "`throughline check --help` lists the flags",
    ],
    [["show", "--published", "2024-02-09", "x"], "unknown-flag", "unknown flag `--published`", undefined],
    [["check", "a.md", "--published"], "missing-value", "`--published` stands without its value", undefined],
    [["show"], "missing-argument", "`show` needs an id", "usage: throughline show <id>"],
    [
      ["verify", "a/b"],
      "missing-argument",
      "`verify` needs a file",
      "usage: throughline verify <document> <file>",
    ],
    [["show", "a", "b"], "too-many-arguments", "`show` has no use for `b`", "usage: throughline show <id>"],
  ])("refuses %j with `%s`", (argv, code, message, hint) => {
    expect(() => parse(argv)).toThrow(
      expect.objectContaining({ code, message, ...(hint !== undefined && { hint }) }),
    );
  });
});

describe("catalogue", () => {
  it("names only flags that are defined, each once", () => {
    for (const { flags: names } of catalogue) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(flags[name].describe).not.toBe("");
    }
  });

  it("gives for each command examples that parse as that command", () => {
    for (const { name, examples } of catalogue) {
      for (const [line] of examples) {
        const words = line
          .replace(/^.*\| /u, "")
          .split(" ")
          .slice(1);
        expect(command(...words).entry.name).toBe(name);
      }
    }
  });
});
