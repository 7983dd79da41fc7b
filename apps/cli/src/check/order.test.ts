import { describe, expect, it } from "vitest";
import { inOrder } from "./order.ts";

/** Promises that the test keeps or breaks when it likes. */
function promises(count: number) {
  return Array.from({ length: count }, deferred<string>);
}

function deferred<Value>() {
  let settle: { resolve(value: Value): void; reject(error: Error): void } | null = null;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: Value) => settle?.resolve(value),
    reject: (error: Error) => settle?.reject(error),
  };
}

async function all<Thing>(things: AsyncIterable<Thing>): Promise<Thing[]> {
  const found: Thing[] = [];
  for await (const thing of things) found.push(thing);
  return found;
}

async function* from<Thing>(things: readonly Thing[]): AsyncGenerator<Thing> {
  yield* things;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("inOrder", () => {
  it("gives results in the order of the things, whatever is done first", async () => {
    const works = promises(3);
    const done = all(inOrder(from(works), { width: () => 3, begin: (work) => work.promise }));
    for (const [index, word] of [
      [2, "c"],
      [0, "a"],
      [1, "b"],
    ] as const)
      works[index]?.resolve(word);
    expect(await done).toEqual(["a", "b", "c"]);
  });

  it("never works on more than its width", async () => {
    let [working, most] = [0, 0];
    const begin = async (thing: number) => {
      most = Math.max(most, ++working);
      await turn();
      working -= 1;
      return thing;
    };
    const things = Array.from({ length: 20 }, (_, at) => at);
    expect(await all(inOrder(from(things), { width: () => 3, begin }))).toEqual(things);
    expect(most).toBe(3);
  });

  it("hands a result on while the next thing is still to come", async () => {
    const late = deferred<null>();
    async function* slow() {
      yield "first";
      await late.promise;
      yield "second";
    }
    const results = inOrder(slow(), { width: () => 4, begin: async (word) => word });
    expect(await results.next()).toEqual({ done: false, value: "first" });
    late.resolve(null);
    expect(await results.next()).toEqual({ done: false, value: "second" });
    expect((await results.next()).done).toBe(true);
  });

  it("fails in the turn of what failed", async () => {
    const [first, second] = promises(2);
    if (first === undefined || second === undefined) throw new Error("two were made");
    const results = inOrder(from([first, second]), { width: () => 2, begin: (work) => work.promise });
    const one = results.next();
    await turn();
    second.reject(new Error("no"));
    await turn();
    first.resolve("a");
    expect(await one).toEqual({ done: false, value: "a" });
    await expect(results.next()).rejects.toThrow("no");
  });
});
