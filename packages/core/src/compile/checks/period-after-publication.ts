/** A document does not report as done what only began after it was published. */
import { parseEdtf } from "../../period/edtf.ts";
import type { Modality } from "../../schema/statement.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

/** What lies ahead of the speaker may be dated later than the document. */
const AHEAD: readonly Modality[] = ["planned", "readiness", "ordered", "threatened"];

export const periodAfterPublication: Check = {
  code: "period-after-publication",
  *find({ documents, statements }) {
    for (const block of statements.values()) {
      const { modality, period, asOf } = block.value;
      const time = period ?? asOf;
      const published = documents.get(block.id.split("#")[0] ?? "")?.value.published;
      if (time === undefined || published === undefined || AHEAD.includes(modality)) continue;
      const start = parseEdtf(time)?.start ?? "";
      const latest = parseEdtf(published)?.end ?? "9999";
      if (start <= latest) continue;
      const path = [period === undefined ? "asOf" : "period"];
      yield faultIn(block, "period-after-publication", { path, args: { period: time, published } });
    }
  },
};
