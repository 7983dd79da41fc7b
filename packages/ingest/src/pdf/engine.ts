/**
 * The engine that takes a PDF apart: pdf.js, in the build of unpdf that is one file and needs no worker.
 *
 * Loaded when the first PDF comes. It is told to fetch nothing and to run nothing: no fonts, no character
 * maps, no scripts, no generated code.
 */
import { IngestError } from "../error.ts";
import type { Watch } from "../watch.ts";

/** One piece of text as the engine gives it. */
export interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** [a, b, c, d, e, f] from text to page space; e and f are the start of the baseline. */
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

export interface Sheet {
  readonly items: readonly Item[];
  readonly height: number;
  /** From page space, where y grows upwards, to the page as it is looked at, where it grows down. */
  readonly toView: readonly number[];
}

export interface OpenPdf {
  readonly pages: number;
  readonly title: string | null;
  readonly labels: readonly string[] | null;
  sheet(index: number): Promise<Sheet>;
  close(): Promise<void>;
}

/** How far from its end a whole file may have its end mark: some servers add bytes of their own. */
const END_WITHIN = 8192;

/** Throws `encrypted`, `truncated` or `damaged`. */
export async function openPdf(bytes: Uint8Array, watch: Watch): Promise<OpenPdf> {
  assertWhole(bytes);
  const engine = await import("unpdf/pdfjs");
  watch.check();
  const task = engine.getDocument({
    // A copy, and no Buffer: the engine takes its bytes away from who gives them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
  });
  const pdf = await task.promise.catch(toIngestError);
  return {
    pages: pdf.numPages,
    title: await titleOf(pdf),
    labels: await pdf.getPageLabels().catch(() => null),
    sheet: (index) => sheetOf(pdf, index),
    close: () => task.destroy(),
  };
}

type Engine = typeof import("unpdf/pdfjs");
type Pdf = Awaited<ReturnType<Engine["getDocument"]>["promise"]>;

async function sheetOf(pdf: Pdf, index: number): Promise<Sheet> {
  try {
    const page = await pdf.getPage(index + 1);
    const { height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    page.cleanup();
    return { items: items.filter((item) => "str" in item), height, toView: transform };
  } catch (cause) {
    throw new IngestError("damaged", `page ${index + 1} of the document cannot be read`, {
      hint: "get the file again, or print it to a new PDF",
      cause,
    });
  }
}

async function titleOf(pdf: Pdf): Promise<string | null> {
  const meta = await pdf.getMetadata().catch(() => null);
  const title: unknown = meta === null ? null : Reflect.get(meta.info, "Title");
  return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}

function assertWhole(bytes: Uint8Array): void {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-END_WITHIN));
  if (end.includes("%%EOF")) return;
  throw new IngestError("truncated", "the document is a PDF that breaks off before its end", {
    hint: "get the file again: it was not copied to its end",
  });
}

function toIngestError(cause: unknown): never {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "PasswordException") {
    throw new IngestError("encrypted", "the document is encrypted and needs a password", {
      hint: "open it in a viewer with its password, and print it to a new PDF",
      cause,
    });
  }
  throw new IngestError("damaged", "the document begins as a PDF and cannot be read as one", {
    hint: "get the file again, or print it to a new PDF",
    cause,
  });
}
