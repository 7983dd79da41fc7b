/**
 * What a page is about, as schema.org says it, for machines that read pages.
 *
 * A claim that is open on one side has a least or a greatest value and no value: whoever reads "at least 134" from
 * here gets no 134 by itself.
 */
import { toInterval } from "@throughline/core/quantity";
import type { Document, Figure, Indicator, Quantity } from "@throughline/core/schema";
import { sentenceOf } from "../figure/sentence.ts";
import { entityName, publisherName } from "../record/names.ts";
import { record } from "../record/record.ts";
import { sourceOf } from "../record/sources.ts";

export type Linked = Record<string, unknown>;

/** A figure as what was observed and as what somebody claims of it. */
export function linkedFigure(figure: Figure, address: string): Linked {
  const { document, statement, publisher } = sourceOf(figure);
  const indicator = record.indicator(figure.indicator);
  const time = figure.period?.edtf;
  return {
    "@graph": [
      {
        "@type": "Observation",
        "@id": `${address}#observation`,
        name: sentenceOf(figure.id),
        measuredProperty: { "@type": "Property", name: indicator?.name ?? figure.indicator },
        ...(time === undefined
          ? {}
          : figure.period?.kind === "as-of"
            ? { observationDate: time }
            : { observationPeriod: time }),
        ...(figure.place === null
          ? {}
          : { observationAbout: { "@type": "Place", name: entityName(figure.place) } }),
        value: quantitative(figure.quantity, indicator),
      },
      {
        "@type": "Claim",
        "@id": `${address}#claim`,
        text: sentenceOf(figure.id),
        author: { "@type": "Organization", name: publisher },
        about: { "@id": `${address}#observation` },
        ...(document && statement
          ? {
              appearance: {
                ...linkedDocument(document),
                ...(statement.evidence.page === undefined ? {} : { pagination: statement.evidence.page }),
              },
            }
          : {}),
      },
    ],
  };
}

export function linkedDocument(document: Document): Linked {
  return {
    "@type": document.kind === "report" ? "Report" : "CreativeWork",
    name: document.title,
    inLanguage: document.language,
    publisher: { "@type": "Organization", name: publisherName(document) },
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.published === null ? {} : { datePublished: document.published }),
    ...(document.period === null ? {} : { temporalCoverage: document.period.edtf }),
  };
}

/** A series as a dataset of its own, with its file. */
export function linkedIndicator(indicator: Indicator, address: string, csv: string): Linked {
  return {
    ...dataset(indicator.name, indicator.definition, address),
    variableMeasured: indicator.name,
    distribution: [{ "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: csv }],
  };
}

export function linkedRecord(address: string, json: string): Linked {
  return {
    ...dataset(
      "Throughline, the record",
      "Every figure that public oversight reports state, as a typed value with its bound, tied to the words that state it.",
      address,
    ),
    version: record.meta.version,
    distribution: [{ "@type": "DataDownload", encodingFormat: "application/json", contentUrl: json }],
  };
}

function dataset(name: string, description: string, address: string): Linked {
  return {
    "@type": "Dataset",
    "@id": address,
    name,
    description: description.length < 50 ? `${description} A series of the public record.` : description,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Throughline" },
  };
}

function quantitative(quantity: Quantity, indicator: Indicator | null): Linked {
  const interval = toInterval(quantity);
  const end = (name: string, value: number | undefined) =>
    value !== undefined && Number.isFinite(value) ? { [name]: value } : {};
  return {
    "@type": "QuantitativeValue",
    ...(quantity.bound === "exactly" ? { value: quantity.value } : {}),
    ...(quantity.bound === "exactly"
      ? {}
      : { ...end("minValue", interval?.low), ...end("maxValue", interval?.high) }),
    ...(indicator === null ? {} : { unitText: indicator.unit.many }),
    description: quantity.bound,
  };
}

/** Safe inside a page: nothing in it can end the element that holds it. */
export function serialise(linked: Linked): string {
  return JSON.stringify({ "@context": "https://schema.org", ...linked }).replaceAll("<", "\\u003c");
}
