import { describe, expect, it } from "vitest";
import { fakeTerminal } from "./fake.ts";
import { ERASE_LINE } from "./paint.ts";
import { progressOn } from "./progress.ts";

function watch(isTerminal: boolean, times: number[]) {
  const terminal = fakeTerminal({ isTerminal, columns: 50 });
  return { terminal, progress: progressOn(terminal.err, () => times.shift() ?? 0) };
}

describe("progress", () => {
  it("says nothing before anybody could wonder", () => {
    const { terminal, progress } = watch(true, [0, 299]);
    progress.show("checking a.md", false);
    progress.done();
    expect(terminal.written.err).toBe("");
  });

  it("shows one line from 300 ms on, and takes it away at the end", () => {
    const { terminal, progress } = watch(true, [0, 300, 400]);
    progress.show("checking a.md", false);
    progress.show("checking b.md", false);
    progress.done();
    expect(terminal.written).toMatchObject({
      out: "",
      err: `${ERASE_LINE}checking a.md${ERASE_LINE}checking b.md${ERASE_LINE}`,
    });
  });

  it("does not wait for the clock before a step known to be long", () => {
    const { terminal, progress } = watch(true, [0, 0]);
    progress.show("checking a book", true);
    expect(terminal.written.err).toContain("checking a book");
  });

  it("shows nothing to a file or a pipe", () => {
    const { terminal, progress } = watch(false, [0, 9999]);
    progress.show("checking a.md", true);
    progress.done();
    expect(terminal.written.err).toBe("");
  });
});
