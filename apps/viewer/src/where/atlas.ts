/**
 * The outlines of countries: Natural Earth's, in the public domain, as the package `world-atlas` ships them.
 *
 * A country of the record is found by its English name, which the atlas spells alike; one that is not found has no
 * map. The record has no coordinates, so a camp or a base is never drawn as a spot: only the country that it lies in.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Country = Feature<Polygon | MultiPolygon, { name: string }>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

// Astro bundles this file for its build, so the package is found from the viewer's folder, not from here.
const FILE = "world-atlas/countries-50m.json";
let known: readonly Country[] | undefined;

export function countries(): readonly Country[] {
  known ??= readCountries();
  return known;
}

/** Null where the atlas has no country of that name. */
export function countryNamed(name: string): Country | null {
  return countries().find(({ properties }) => properties.name === name) ?? null;
}

function readCountries(): Country[] {
  const path = createRequire(join(process.cwd(), "package.json")).resolve(FILE);
  const atlas: Atlas = JSON.parse(readFileSync(path, "utf8"));
  return feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, ...rest }): Country[] =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ ...rest, geometry }] : [],
  );
}
