import { describe, expect, it } from "vitest";
import { fakeTerminal } from "../terminal/fake.ts";
import { findFolder } from "./folder.ts";

const RECORD = "/packages/core/record";

describe("the folder to validate", () => {
  it.each([
    ["above", [`${RECORD}/indicators`], "../packages/core/record"],
    ["in the working folder", [`/desk${RECORD}/documents`], "packages/core/record"],
    ["that is the working folder", ["/desk/documents"], "."],
  ])("is the record %s when none is named", (_, folders, name) => {
    expect(findFolder(undefined, fakeTerminal({ folders })).name).toBe(name);
  });

  it("is the one that is named, called as it was named", () => {
    const folders = ["mine", "mine/indicators"];
    expect(findFolder("mine", fakeTerminal({ folders }))).toEqual({ path: "/desk/mine", name: "mine" });
  });

  it.each([
    ["none is there", undefined, [], "no-record-folder", "throughline validate path/to/record"],
    ["nothing has its name", "mine", [], "no-such-file", "holds `indicators` and `documents`"],
    ["it holds no record", "mine", ["mine"], "not-a-record-folder", "give the folder that holds them"],
    [
      "it is the checkout",
      "mine",
      ["mine", `mine${RECORD}/documents`],
      "not-a-record-folder",
      `did you mean \`mine${RECORD}\`?`,
    ],
  ])("is refused where %s", (_, named, folders, code, hint) => {
    expect(() => findFolder(named, fakeTerminal({ folders }))).toThrow(
      expect.objectContaining({ code, hint: expect.stringContaining(hint) }),
    );
  });
});
