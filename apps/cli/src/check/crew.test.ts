import { describe, expect, it } from "vitest";
import { crewOf, type Machine } from "./crew.ts";
import { type Checker, checkerOf, type Job } from "./task.ts";

const task = { record: null, published: null, against: null, why: false, ignore: {} };
const job = (length: number, path = "a.md"): Job => ({
  text: { path, text: " ".repeat(length) },
  published: null,
});

/** A millisecond of the clock for each character. */
let clock = 0;
const slow: Checker = {
  ...checkerOf(task),
  check: ({ text }) => {
    clock += text.text.length;
    const read = { figures: 0, agrees: 0, differs: 0, notInRecord: 0, cannotTell: 0 };
    return { path: text.path, sha256: "", read, findings: [] };
  },
};

function machine(cores: number) {
  const hired: { asked: number; isDismissed: boolean }[] = [];
  const made: Machine = {
    cores,
    busy: (work) => work(),
    now: () => clock,
    hire: () => {
      const one = { asked: 0, isDismissed: false };
      hired.push(one);
      return {
        ask: async (question) => {
          one.asked += 1;
          return slow.check(question);
        },
        dismiss: () => {
          one.isDismissed = true;
        },
      };
    },
  };
  return { made, hired };
}

describe("crew", () => {
  it("hires nobody for what one thread does as soon", async () => {
    const { made, hired } = machine(2);
    const crew = crewOf(task, slow, made);
    await crew.check(job(10));
    expect({ hired, width: crew.width() }).toEqual({ hired: [], width: 1 });
  });

  it("hires a thread for each further core when there is much, and gives the answers of one thread", async () => {
    const { made, hired } = machine(3);
    const crew = crewOf(task, slow, made);
    const jobs = [job(500), ...Array.from({ length: 6 }, (_, at) => job(100, `${at}.md`))];
    const answers = [];
    for (const each of jobs) answers.push(await crew.check(each));
    expect(answers).toEqual(jobs.map((each) => slow.check(each)));
    expect(hired).toHaveLength(2);
    crew.dismiss();
    expect(hired.every(({ isDismissed }) => isDismissed)).toBe(true);
  });

  it("gives a new thread one job, and does the others itself until that is answered", async () => {
    const { made, hired } = machine(2);
    const crew = crewOf(task, slow, made);
    await crew.check(job(500));
    await Promise.all([job(100), job(100), job(100)].map((each) => crew.check(each)));
    expect(hired.map(({ asked }) => asked)).toEqual([1]);
    await Promise.all([job(100), job(100), job(100), job(100)].map((each) => crew.check(each)));
    expect(hired.map(({ asked }) => asked)).toEqual([4]);
  });

  it("stays alone on a machine with one core", async () => {
    const { made, hired } = machine(1);
    const crew = crewOf(task, slow, made);
    for (let at = 0; at < 3; at++) await crew.check(job(300));
    expect({ hired: hired.length, width: crew.width() }).toEqual({ hired: 0, width: 1 });
  });
});
