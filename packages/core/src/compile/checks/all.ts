/** Every rule about the record. A new rule is a file of its own and a line here. */
import type { Check } from "../check.ts";
import { counts } from "./counts.ts";
import { coverageGap } from "./coverage-gap.ts";
import { derivationDisagrees } from "./derivation-disagrees.ts";
import { dimensionUnknown } from "./dimension-unknown.ts";
import { documentMissing } from "./document-missing.ts";
import { duplicateId } from "./duplicate-id.ts";
import { evidenceLength } from "./evidence-length.ts";
import { factUnaccounted } from "./fact-unaccounted.ts";
import { fillRates } from "./fill-rates.ts";
import { idMalformed } from "./id-malformed.ts";
import { idRemoved } from "./id-removed.ts";
import { keyOrder } from "./key-order.ts";
import { nameCollision } from "./name-collision.ts";
import { numberNotInEvidence } from "./number-not-in-evidence.ts";
import { partsAndTotals } from "./parts-and-totals.ts";
import { periodAfterPublication } from "./period-after-publication.ts";
import { placeCycle } from "./place-cycle.ts";
import { positionWrong } from "./position-wrong.ts";
import { primaryOutsidePeriod } from "./primary-outside-period.ts";
import { quotationNotInEvidence } from "./quotation-not-in-evidence.ts";
import { redirectBroken } from "./redirect-broken.ts";
import { retellingChangesIndicator } from "./retelling-changes-indicator.ts";
import { retellingCycle } from "./retelling-cycle.ts";
import { retellingOlder } from "./retelling-older.ts";
import { statementUncovered } from "./statement-uncovered.ts";
import { statementsUnsorted } from "./statements-unsorted.ts";
import { twoTimes } from "./two-times.ts";
import { unknownReference } from "./unknown-reference.ts";

export const checks: readonly Check[] = [
  idMalformed,
  duplicateId,
  documentMissing,
  unknownReference,
  dimensionUnknown,
  statementsUnsorted,
  keyOrder,
  evidenceLength,
  positionWrong,
  numberNotInEvidence,
  quotationNotInEvidence,
  twoTimes,
  periodAfterPublication,
  primaryOutsidePeriod,
  retellingOlder,
  retellingChangesIndicator,
  retellingCycle,
  placeCycle,
  derivationDisagrees,
  partsAndTotals,
  nameCollision,
  redirectBroken,
  idRemoved,
  factUnaccounted,
  coverageGap,
  statementUncovered,
  counts,
  fillRates,
];
