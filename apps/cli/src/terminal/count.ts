/** Numbers of things, for sentences: "1 file", "1,204 files". */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}
