/** A PDF of one page whose content is these bytes, and of further objects that nothing points to. */
export function pdfWith(content: Uint8Array, entries: string, further: readonly string[] = []): Uint8Array {
  const page = "/Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R";
  const stream = `<< ${entries} /Length ${content.length} >>\nstream\n${latin1(content)}\nendstream`;
  const objects = [
    ...root("4 0 R", 1),
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${page} >>`,
    stream,
    ...further,
  ];
  return Buffer.from(fileOf(objects), "latin1");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function root(kids: string, count: number): string[] {
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
}

/** A small PDF, a page for each list of lines, as a program without libraries writes one. */
export function pdfOf(pages: readonly (readonly string[])[]): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    ...root(kids, pages.length),
    ...pages.flatMap((lines, index) => pageOf(lines, 5 + 2 * index)),
  ];
  return new TextEncoder().encode(fileOf(objects));
}

/** Its units are its bytes. */
function fileOf(objects: readonly string[]): string {
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}${end}`;
}

function pageOf(lines: readonly string[], content: number): string[] {
  const shown = lines
    .map((line, index) => `1 0 0 1 72 ${700 - 14 * index} Tm (${escaped(line)}) Tj`)
    .join("\n");
  const stream = `BT /F1 11 Tf\n${shown}\nET`;
  const resources = "/Resources << /Font << /F1 3 0 R >> >>";
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents ${content} 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}

function escaped(line: string): string {
  return line.replace(/[\\()]/gu, "\\$&");
}
