import { record } from "@throughline/sdk";
import { describe, expect, it } from "vitest";
import { loadRecord } from "./loading.ts";

/** Answers each request with the next of `answers`, and counts them. */
function serve(...answers: (Response | Error)[]) {
  let asked = 0;
  const get: typeof fetch = () => {
    const answer = answers[asked];
    asked += 1;
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  };
  return { get, asked: () => asked };
}

const whole = () => new Response(JSON.stringify(record.data));

describe("the record of the check page", () => {
  it("is fetched once, however often it is wanted", async () => {
    const { get, asked } = serve(whole());
    const loading = loadRecord("/data/record.json", get);
    expect(loading.now()).toBeNull();
    const [first, second] = await Promise.all([loading.wait(), loading.wait()]);
    expect(first.meta).toEqual(record.meta);
    expect(second).toBe(first);
    expect(loading.now()).toBe(await loading.wait());
    expect(asked()).toBe(1);
  });

  it("is asked for again after a failure", async () => {
    const { get, asked } = serve(new Error("no network"), whole());
    const loading = loadRecord("/data/record.json", get);
    await expect(loading.wait()).rejects.toMatchObject({ code: "record-missing" });
    expect((await loading.wait()).meta.sha256).toBe(record.meta.sha256);
    expect(asked()).toBe(2);
  });

  it.each([
    [new Response("gone", { status: 404 }), /answered 404/],
    [new Response("<!doctype html>"), /not its record/],
    [new Response('{"schemaVersion":2,"figures":{}}'), /not its record/],
  ])("says what is wrong where it is not there, or is another thing", async (answer, message) => {
    const failed = loadRecord("/data/record.json", serve(answer).get).wait();
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toHaveProperty("hint", "reload the page and check again");
  });
});
