import { describe, expect, it } from "vitest";
import { readYaml } from "./yaml-file.ts";

const text = `first:
  quantity: { bound: exactly, value: 3 }
  list:
    - one
    - { key: two }
second:
  name: x
`;

describe("readYaml", () => {
  const file = readYaml("a.yml", text);

  it.each([
    [["first"], "key", 1, 1],
    [["first", "quantity", "bound"], "value", 2, 22],
    [["first", "quantity", "bound"], "key", 2, 15],
    [["first", "list", 1, "key"], "value", 5, 14],
    [["second", "name"], "value", 7, 9],
  ] as const)("points at %j (%s)", (path, part, line, column) => {
    expect(file.locate(path, part)).toEqual({ line, column });
  });

  it("points at the key of a container, and at the nearest node above one that is missing", () => {
    expect(file.locate(["first", "quantity"])).toEqual({ line: 2, column: 3 });
    expect(file.locate(["first", "quantity", "printed"])).toEqual({ line: 2, column: 3 });
    expect(file.locate(["nowhere", "at", "all"])).toEqual({ line: 1, column: 1 });
  });

  it("counts columns in UTF-16 units", () => {
    expect(readYaml("a.yml", "{ 🐉: x, b: y }").locate(["b"])).toEqual({ line: 1, column: 13 });
  });

  it("reports a key that occurs twice and points at the later one, which is read", () => {
    const twice = readYaml("a.yml", "one: 1\none: 2\n");
    expect(twice.faults).toMatchObject([
      { fault: { code: "duplicate-key", args: { key: "one" } }, line: 2, column: 1 },
    ]);
    expect(twice.whole).toBe(true);
    expect(twice.content).toEqual({ one: 2 });
    expect(twice.locate(["one"])).toEqual({ line: 2, column: 6 });
  });

  it("reads dates and digits in keys as text", () => {
    expect(readYaml("a.yml", "on: 2023-12-31\n2023: x\n").content).toEqual({ on: "2023-12-31", "2023": "x" });
  });
});
