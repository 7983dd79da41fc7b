/**
 * The check page at work: takes a text by paste, file or drop, has it checked, and shows the findings in
 * the text and in a list that is also the navigation. Sends nothing anywhere.
 */
import { type Checked, CheckFailed, startChecker } from "./checker.ts";
import type { DocumentText } from "./document/protocol.ts";
import { DocumentUnread } from "./document/reader.ts";
import { takeDocument } from "./document/taking.ts";
import { required } from "./element.ts";
import { liveChecks } from "./live.ts";
import { makeNavigable } from "./navigation.ts";
import { LARGEST, readFile } from "./reading-file.ts";
import { clearResult, isShown, showResult, updateResult } from "./result.ts";

const form = required("#check-form", HTMLFormElement);
const field = required("#text", HTMLTextAreaElement);
const chooser = required("#file", HTMLInputElement);
const published = required("#published", HTMLInputElement);
const status = required("#status", HTMLElement);
const sample = required("#sample", HTMLTemplateElement);
const checker = startChecker();

const live = liveChecks(recheck);

/** A longer text is checked when its reader asks, because its marks take a moment to draw. */
const LIVE = 60_000;

const busy = { loading: "Loading the record …", checking: "Checking …" } as const;

/** Of the text in the field, while it is as it was read. */
let pages: DocumentText["pages"] = [];

field.addEventListener("input", () => {
  pages = [];
  live.touch();
});
published.addEventListener("change", () => live.touch());

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});

required("#try-sample", HTMLButtonElement).addEventListener("click", () => {
  pages = [];
  field.value = sample.content.textContent?.trim() ?? "";
  void run();
});

chooser.addEventListener("change", () => {
  const file = chooser.files?.[0];
  chooser.value = "";
  if (file) void take(file);
});

for (const type of ["dragover", "dragenter"]) {
  form.addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.add("dropping");
  });
}
form.addEventListener("dragleave", () => form.classList.remove("dropping"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("dropping");
  const file = event.dataTransfer?.files[0];
  if (file) void take(file);
});

makeNavigable();
form.dataset.ready = "";

async function take(file: File): Promise<void> {
  const read = await readFile(file);
  if ("problem" in read) {
    say(read.problem, "problem");
    return;
  }
  const made = "text" in read ? { text: read.text, pages: [] } : await madeTextOf(read.document, file.name);
  if (made === null) return;
  field.value = made.text;
  pages = made.pages;
  await run();
}

/** Null where the document cannot be read, which is said. */
async function madeTextOf(bytes: Uint8Array, name: string): Promise<DocumentText | null> {
  clearResult();
  try {
    return await takeDocument(bytes, name, (message) => say(message, "busy"));
  } catch (error) {
    if (!(error instanceof DocumentUnread)) throw error;
    if (error.code === "interrupted") say("The reading was stopped.", "done");
    else say(`${name} could not be read (${error.code}): ${error.message}. Hint: ${error.hint}.`, "problem");
    return null;
  }
}

/** A text that was made of a document has line feeds alone, as a text area has, so that offsets hold. */
function pageOf(offset: number): string | null {
  return pages.findLast(({ start }) => start <= offset)?.label ?? null;
}

async function run(): Promise<void> {
  const text = field.value;
  live.cancel();
  clearResult();
  if (text.trim() === "") {
    say("There is no text to check yet.", "problem");
    field.focus();
    return;
  }
  if (text.length > LARGEST) {
    say("This text is longer than 5 million characters. Paste the part that matters.", "problem");
    return;
  }
  say("Checking …", "busy");
  const answer = await ask(text);
  if (answer === null) return;
  say("", "done");
  showResult({ text, pageOf }, answer);
}

/** What has been checked once is checked again as it changes, unless drawing it anew would make the keys wait. */
async function recheck(): Promise<void> {
  const text = field.value;
  if (!isShown()) return;
  if (text.trim() === "") {
    clearResult();
    return;
  }
  if (text.length > LIVE) {
    say(
      "The text has changed since it was checked. It is too long to follow your typing: check it again.",
      "done",
    );
    return;
  }
  const answer = await ask(text);
  if (answer !== null && text === field.value) updateResult({ text, pageOf }, answer);
}

/** Null where the check failed, which is said, or a later one has overtaken it. */
async function ask(text: string): Promise<Checked | null> {
  try {
    const date = published.value === "" ? null : published.value;
    const answer = await checker.check(text, date, (doing) => say(isShown() ? "" : busy[doing], "busy"));
    if (answer !== null && isShown()) say("", "done");
    return answer;
  } catch (error) {
    const failed = error instanceof CheckFailed ? error : new CheckFailed(String(error), null);
    say(`The check failed: ${failed.message}.${failed.hint === null ? "" : ` ${failed.hint}.`}`, "problem");
    return null;
  }
}

function say(message: string, kind: "busy" | "problem" | "done"): void {
  status.textContent = message;
  status.dataset.kind = kind;
}
