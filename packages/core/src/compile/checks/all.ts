/** Every rule about the record. A new rule is a file of its own and a line here. */
import type { Check } from "../check.ts";
import { dimensionUnknown } from "./dimension-unknown.ts";
import { documentMissing } from "./document-missing.ts";
import { duplicateId } from "./duplicate-id.ts";
import { keyOrder, statementsUnsorted } from "./statement-order.ts";
import { unknownReference } from "./unknown-reference.ts";

export const checks: readonly Check[] = [
  duplicateId,
  documentMissing,
  unknownReference,
  statementsUnsorted,
  keyOrder,
  dimensionUnknown,
];
