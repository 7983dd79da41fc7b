/** Word files, and archives that are none. */
import { strToU8, zipSync } from "fflate";

export const DOCX = {
  "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Inspections &amp; keepers</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The office carried out at least </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>134</w:t></w:r><w:del><w:r><w:delText> or 135</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> inspections</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> in the </w:t><w:lastRenderedPageBreak/><w:t>northern part.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Keepers</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>North Bay</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>250</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>Last words.</w:t></w:r></w:p></w:body></w:document>`,
  "word/footnotes.xml": `<w:footnotes xmlns:w="x"><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>Counted by the harbour master.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
};

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
