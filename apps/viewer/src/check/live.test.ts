import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { liveChecks } from "./live.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("checks while typing", () => {
  it("wait for a pause, and then happen once", async () => {
    const check = vi.fn(async () => {});
    const live = liveChecks(check, 100);
    for (let key = 0; key < 5; key += 1) {
      live.touch();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(check).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("never run two at a time, and end with the newest text", async () => {
    const ends: (() => void)[] = [];
    const check = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    const live = liveChecks(check, 10);
    live.touch();
    await vi.advanceTimersByTimeAsync(20);
    live.touch();
    await vi.advanceTimersByTimeAsync(20);
    live.touch();
    await vi.advanceTimersByTimeAsync(20);
    expect(check).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(check).toHaveBeenCalledTimes(2);
    ends[1]?.();
    await vi.advanceTimersByTimeAsync(20);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("do not happen once they are cancelled", async () => {
    const check = vi.fn(async () => {});
    const live = liveChecks(check, 10);
    live.touch();
    live.cancel();
    await vi.advanceTimersByTimeAsync(50);
    expect(check).toHaveBeenCalledTimes(0);
  });
});
