/** From statements to figures, derivations and drift. Pure, and without a schema library. */

export { derive, type Input as DerivationInput, type Misfit } from "./derivation.ts";
export { deriveAll } from "./derivations.ts";
export { deriveAllDrift, deriveDrift } from "./drift/drift.ts";
export { quantityDifferences } from "./drift/quantity.ts";
export { isSameInWords, isSameQuotation, partsOfQuotation } from "./drift/quotation.ts";
export type { Difference } from "./drift/told.ts";
export { figureId } from "./figure-id.ts";
export { type DerivedFigures, deriveFigures } from "./figures.ts";
export type { Computed, FigureClaim, Ground, Said } from "./ground.ts";
export { areIndependent } from "./independence.ts";
export { type Addition, addUp } from "./total.ts";
