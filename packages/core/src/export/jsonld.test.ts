import jsonld, { type NodeObject } from "jsonld";
import { describe, expect, it } from "vitest";
import { smallRecord } from "../compile/fixture.ts";
import { recordJsonLd } from "./jsonld.ts";

const record = smallRecord();
const written = JSON.parse([...recordJsonLd(record)].join(""));
/** Nothing is fetched: the context is inside, and one that is not would fail here. */
const documentLoader = () => Promise.reject(new Error("the export needs another document"));
/** `safe`: a key that the context does not know is an error and not left out. */
const options = { documentLoader, safe: true };
const expanded: NodeObject[] = await jsonld.expand(written, options);
const byId = new Map(expanded.map((node) => [String(node["@id"]), node]));
const nodeOf = (id: string) => byId.get(`urn:throughline:${id}`) ?? {};

const SCHEMA = "https://schema.org/";
const PROV = "http://www.w3.org/ns/prov#";
const OA = "http://www.w3.org/ns/oa#";
const OWN = "urn:throughline:vocabulary:";

/** Every IRI that a node anywhere names, its own and its types aside. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value);
  const isReference = members.length === 1 && "@id" in value;
  return isReference
    ? [String(value["@id"])]
    : members.filter(([key]) => key !== "@type").flatMap(([, one]) => namesIn(one));
}

describe("recordJsonLd", () => {
  it("expands without a key that means nothing, and without asking for another document", () => {
    const nouns = [record.entities, record.indicators, record.documents, record.derivations, record.figures];
    const count = nouns.reduce((sum, noun) => sum + Object.keys(noun).length, 0);
    // The whole, and for each statement its claim and where its words are.
    expect(expanded).toHaveLength(1 + count + 2 * Object.keys(record.statements).length);
  });

  it("names nothing of the record that is not in it", () => {
    const unknown = namesIn(expanded).filter(
      (name) => name.startsWith("urn:throughline:") && !byId.has(name),
    );
    expect(unknown).toEqual([]);
  });

  it("says the whole as a dataset, with its licence and its hash", () => {
    expect(nodeOf("record")).toMatchObject({
      "@type": ["http://www.w3.org/ns/dcat#Dataset"],
      "http://www.w3.org/ns/dcat#version": [{ "@value": "1.2.3" }],
      "http://purl.org/dc/terms/license": [{ "@id": "https://creativecommons.org/publicdomain/zero/1.0/" }],
      [`${OWN}sha256`]: [{ "@value": record.meta.sha256 }],
    });
  });

  it("gives a value only where it is exact, and else its ends with the bound", () => {
    const raids = nodeOf("figure:raids/vales/2022-q4/farms");
    expect(raids).toMatchObject({
      "@type": [`${SCHEMA}Observation`, `${PROV}Entity`],
      [`${SCHEMA}minValue`]: [{ "@value": 134 }],
      [`${OWN}bound`]: [{ "@value": "at-least" }],
      [`${SCHEMA}observationAbout`]: [{ "@id": "urn:throughline:entity:vales" }],
    });
    expect(raids).not.toHaveProperty([`${SCHEMA}value`]);
    expect(raids).not.toHaveProperty([`${SCHEMA}maxValue`]);
    expect(nodeOf("figure:raids/east/2022-10")).toHaveProperty([`${SCHEMA}value`], [{ "@value": 12 }]);
  });

  it("says who was told by whom, in order, and what a retelling goes back to and changed", () => {
    const told = nodeOf("document:watch/report#raids");
    expect(told).toHaveProperty([`${PROV}wasAttributedTo`], [{ "@id": "urn:throughline:entity:guild" }]);
    const retold = nodeOf("document:gazette/story#raids");
    expect(retold).toHaveProperty(
      [`${PROV}wasDerivedFrom`],
      [{ "@id": "urn:throughline:document:watch/report#raids" }],
    );
    expect(JSON.stringify(retold)).toContain("target-differs");
  });

  it("points to the words in their document as a Web Annotation does", () => {
    expect(nodeOf("document:watch/report#raids/evidence")).toMatchObject({
      "@type": [`${OA}Annotation`],
      [`${OA}hasBody`]: [{ "@id": "urn:throughline:document:watch/report#raids" }],
      [`${OA}hasTarget`]: [
        {
          [`${OA}hasSource`]: [{ "@id": "urn:throughline:document:watch/report" }],
          [`${OA}hasSelector`]: [
            {
              "@type": [`${OA}TextQuoteSelector`],
              [`${OA}exact`]: [{ "@value": "at least 134 raids on farms" }],
            },
          ],
        },
      ],
    });
  });

  it("is as many triples whoever reads it", async () => {
    const triples = await jsonld.toRDF(written, { documentLoader, format: "application/n-quads" });
    expect(String(triples).split("\n").length).toBeGreaterThan(expanded.length * 3);
  });
});
