/** Numbers of things, for sentences: "1 file", "1,204 files". */
export function count(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** "1,204": by hand, because loading the rules of a locale takes longer than most commands. */
export function grouped(number: number): string {
  const [whole = "", part] = String(number).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return part === undefined ? groups : `${groups}.${part}`;
}
