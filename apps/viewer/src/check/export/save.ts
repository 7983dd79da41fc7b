/** Saves the result as a file of the reader's: a download made here, so nothing is sent. */
import { figureLink, link } from "../../record/paths.ts";
import type { Checked } from "../checker.ts";
import { required } from "../element.ts";
import { type Exported, formats } from "./exported.ts";

type Shown = Checked & Pick<Exported, "pageOf">;

let shown: Shown | null = null;

/** What the buttons save from now on. */
export function offerToSave(checked: Shown): void {
  shown = checked;
}

required("#save", HTMLElement).addEventListener("click", ({ target }) => {
  const format = target instanceof HTMLButtonElement ? formats[target.value] : undefined;
  if (format === undefined || shown === null) return;
  const isDifference = (code: string) => Object.hasOwn(shown?.names.differences ?? {}, code);
  const full = (address: string) => new URL(address, location.href).href;
  const content = format.write({
    ...shown,
    addressOf: (figure) => full(figureLink(figure)),
    // A verdict is explained by the method page as a whole.
    explanationOf: (code) => full(link(isDifference(code) ? `method/#${code}` : "method/")),
  });
  const address = URL.createObjectURL(new Blob([content], { type: format.type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = format.file;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
});
