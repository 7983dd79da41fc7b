/** The footnotes or endnotes of a Word file; those that only draw the line above them are left out. */
import type { Limits } from "../limits.ts";
import { readXml } from "./xml.ts";

export interface WordNote {
  readonly id: string;
  readonly text: string;
}

export function notesOf(source: string, limits: Limits): WordNote[] {
  const notes: { id: string; text: string; isNote: boolean }[] = [];
  let isText = false;
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === "w:footnote" || name === "w:endnote")
        notes.push({ id: attributes["w:id"] ?? "", text: "", isNote: attributes["w:type"] === undefined });
      isText = name === "w:t";
      if (name === "w:p") add(" ");
    },
    text(words: string) {
      if (isText) add(words);
    },
    close() {
      isText = false;
    },
  };
  function add(words: string): void {
    const note = notes.at(-1);
    if (note !== undefined) note.text += words;
  }
  readXml(source, handler, limits);
  return notes.flatMap(({ id, text, isNote }) =>
    isNote && text.trim() !== "" ? [{ id, text: text.replace(/\s+/gu, " ").trim() }] : [],
  );
}
