/**
 * A record of any size, of our own invention, as authored files in memory: the same size gives the same files.
 *
 * It is shaped like the real one: twenty statements to a document, three in ten of them retellings, half with
 * an attribution, spread over 50 indicators, 40 places and twelve years of quarters and months.
 */
const INDICATORS = 50;
const PLACES = 40;
const PER_DOCUMENT = 20;
const YEARS = 12;

export function syntheticFiles(statements) {
  const random = mulberry32(statements);
  const files = [
    { path: "places.yml", text: placesText() },
    { path: "organisations.yml", text: organisationsText() },
    ...range(INDICATORS).map((at) => ({ path: `indicators/indicator-${at}.yml`, text: indicatorText(at) })),
  ];
  for (const at of range(Math.ceil(statements / PER_DOCUMENT))) {
    const folder = `documents/publisher-${at % 30}/document-${at}`;
    const count = Math.min(PER_DOCUMENT, statements - at * PER_DOCUMENT);
    files.push({ path: `${folder}/document.yml`, text: documentText(at) });
    files.push({ path: `${folder}/statements.yml`, text: statementsText(at, count, random) });
  }
  return files;
}

function placesText() {
  return range(PLACES)
    .map((at) => {
      const within = at < 4 ? "" : `  within: [ place-${at % 4} ]\n`;
      return `place-${at}:\n  name: Place ${at}\n  kind: ${at < 4 ? "country" : "city"}\n${within}  phrase: in Place ${at}\n`;
    })
    .join("\n");
}

function organisationsText() {
  return range(30)
    .map((at) => `publisher-${at}:\n  name: Publisher ${at}\n  aliases: [ Pub. ${at} ]\n  kind: media\n`)
    .join("\n");
}

function indicatorText(at) {
  return `name: Things of kind ${at}
phrase: { one: thing of kind ${at}, many: things of kind ${at} }
unit: { kind: count, one: thing, many: things }
measure: flow
definition: Things of kind ${at} that somebody counted.
dimensions:
  target:
    name: Target
    values:
      wide: { name: wide, phrase: on the wide }
      narrow: { name: narrow, phrase: on the narrow, within: [ wide ] }
terms: { counted: [ kind${at}, kinds${at} ] }
`;
}

function documentText(at) {
  const year = 2014 + (at % YEARS);
  return `title: Document ${at} on things that were counted
publisher: publisher-${at % 30}
kind: ${at % 10 === 0 ? "report" : "article"}
url: https://publisher-${at % 30}.example/document-${at}
published: ${year + 1}-02-09
standing:
  is: ${at % 10 === 0 ? "official" : "press"}
  because: it counts what it reports on
read: { extent: excerpt, on: 2026-11-22 }
`;
}

function statementsText(at, count, random) {
  const year = 2014 + (at % YEARS);
  return range(count)
    .map((index) => statementText(at, index, year, random))
    .join("\n");
}

function statementText(at, index, year, random) {
  const value = 1 + Math.floor(random() * 9000);
  const bound = ["exactly", "at-least", "about", "more-than"][Math.floor(random() * 4)];
  const earlier = at - YEARS;
  const retells =
    earlier >= 0 && random() < 0.3 ? `  retells:\n    of: ${documentId(earlier)}#${key(index)}\n` : "";
  const attribution = random() < 0.5 ? `  attribution:\n    - { who: publisher-${index}, verb: said }\n` : "";
  const dimension = random() < 0.3 ? "  dimensions: { target: narrow }\n" : "";
  // A retelling counts what its source counts, so both follow from the position in the document.
  const indicator = (index * 7 + (at % YEARS)) % INDICATORS;
  return `${key(index)}:
  quantity: { bound: ${bound}, value: ${value}, printed: "${value}" }
  kind: figure
  indicator: indicator-${indicator}
${dimension}  period: ${periodOf(year, Math.floor(random() * 16))}
  place: place-${Math.floor(random() * PLACES)}
${attribution}  evidence:
    words: counted ${value} things of the kind in the period
    verified: excerpt
    on: 2026-11-22
${retells}`;
}

function documentId(at) {
  return `publisher-${at % 30}/document-${at}`;
}

function key(index) {
  return `things-${String(index).padStart(2, "0")}`;
}

/** Four quarters and twelve months. */
function periodOf(year, choice) {
  if (choice >= 4) return `${year}-${String(choice - 3).padStart(2, "0")}`;
  const first = choice * 3 + 1;
  return `${year}-${String(first).padStart(2, "0")}/${year}-${String(first + 2).padStart(2, "0")}`;
}

function range(count) {
  return Array.from({ length: count }, (_, at) => at);
}

/** A small generator with a seed, so that two runs measure the same record. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
