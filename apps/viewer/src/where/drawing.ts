/**
 * A small map of some countries among their neighbours, as the paths of an svg: equal areas, seen from above their
 * middle, to whole pixels, without what would be smaller than the eye sees.
 */
import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath,
  geoTransform,
} from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { type Country, countries } from "./atlas.ts";

export const WIDTH = 200;
export const HEIGHT = 125;
/** Room around the countries, so that their neighbours can be seen. */
const MARGIN = 26;
/** A point closer than this to the last one is left out, in pixels. */
const STEP = 3;
/** What has fewer corners left is a speck. */
const CORNERS = 4;
/** An island smaller than this share of its country's largest part does not decide what the map shows. */
const MAIN = 0.04;

export interface MapDrawing {
  /** The countries themselves. */
  here: string;
  /** All others in view. */
  around: string;
}

export function drawMap(shown: readonly Country[]): MapDrawing {
  const main: FeatureCollection<Polygon | MultiPolygon> = {
    type: "FeatureCollection",
    features: shown.map(mainParts),
  };
  const [longitude, latitude] = geoCentroid(main);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(80)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      main,
    )
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ]);
  const names = new Set(shown.map(({ properties }) => properties.name));
  const near = countries().filter((one) => !names.has(one.properties.name) && isInView(one, projection));
  return { here: pathOf(shown, projection), around: pathOf(near, projection) };
}

function pathOf(all: readonly Country[], projection: GeoProjection): string {
  const sparse = geoTransform(thinned());
  const path = geoPath({ stream: (sink) => projection.stream(sparse.stream(sink)) }).digits(0);
  const rings = all.flatMap((one) => path(one)?.split("M") ?? []);
  const seen = rings.filter((ring) => ring.split("L").length >= CORNERS);
  return seen.map((ring) => `M${ring}`).join("");
}

/** Passes on the first point of each ring, and after it those that are far enough from the last one passed on. */
function thinned(): Parameters<typeof geoTransform>[0] {
  let last: [number, number] | null = null;
  return {
    lineStart() {
      last = null;
      this.stream.lineStart();
    },
    point(x, y) {
      if (last !== null && Math.hypot(x - last[0], y - last[1]) < STEP) return;
      last = [x, y];
      this.stream.point(x, y);
    },
  };
}

/** Without the islands that would make the rest small: Norway is drawn without Svalbard in mind. */
function mainParts(country: Country): Country {
  const { geometry } = country;
  if (geometry.type === "Polygon") return country;
  const parts = geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: geoArea({ type: "Polygon", coordinates }),
  }));
  const largest = Math.max(...parts.map(({ area }) => area));
  const coordinates = parts.filter(({ area }) => area >= largest * MAIN).map((part) => part.coordinates);
  return { ...country, geometry: { type: "MultiPolygon", coordinates } };
}

/** Whether any corner of it is in view or close to it. */
function isInView({ geometry }: Country, projection: GeoProjection): boolean {
  const rings: Position[][] =
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings.some((ring) =>
    ring.some(([longitude = 0, latitude = 0], at) => {
      if (at % 4 !== 0) return false;
      const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
      return x > -40 && x < WIDTH + 40 && y > -40 && y < HEIGHT + 40;
    }),
  );
}
