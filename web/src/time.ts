/** Half-open intervals, as the map's filters and the panels read them. */
import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Evidence, EvidenceProperties } from './data';
import { DAY_MS } from './text/format';

/** Later than any instant a page shows; the end of what goes on. */
export const FOREVER = 8.64e15;
/** Points older than this are not drawn: a month-old sighting says little of a line that moves by days. */
export const SHOWN_DAYS = 30;

export interface Interval {
  fromMs: number;
  untilMs: number;
}
type Dated = { from: string; until: string | null };
export type Timed<F> = F extends FeatureCollection<infer G, infer P> ? FeatureCollection<G, P & Interval> : never;

/** A copy whose features carry their interval as numbers, which filters compare. */
export function timed<G extends Geometry, P extends Dated>(found: FeatureCollection<G, P>): FeatureCollection<G, P & Interval> {
  return {
    type: 'FeatureCollection',
    features: found.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, fromMs: Date.parse(feature.properties.from), untilMs: endOf(feature.properties.until) },
    })),
  };
}

/** A sighting with its interval as numbers. */
export type Seen = EvidenceProperties & Interval;
export type SeenAll = FeatureCollection<Point, Seen>;

export function timedEvidence(found: Evidence): SeenAll {
  return {
    type: 'FeatureCollection',
    features: found.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, fromMs: Date.parse(feature.properties.seenFrom), untilMs: Date.parse(feature.properties.seenUntil) },
    })),
  };
}

export function endOf(until: string | null): number {
  return until === null ? FOREVER : Date.parse(until);
}

export function counts({ fromMs, untilMs }: Interval, at: number): boolean {
  return fromMs <= at && at < untilMs;
}

/** The moment of what was seen, in milliseconds: it stands still while that is not looked at. */
export const AT: ExpressionSpecification = ['global-state', 'at'];
/** The moment of what is said and estimated, in milliseconds: it follows the slider only while that is looked at. */
const SAID_AT: ExpressionSpecification = ['global-state', 'said'];
export const COUNTS_NOW: ExpressionSpecification = ['all', ['<=', ['get', 'fromMs'], SAID_AT], ['<', SAID_AT, ['get', 'untilMs']]];

/** Days since a sighting ended, by a moment; negative where it lies ahead. */
function ageDays(seenFromMs: number, seenUntilMs: number, at: number): number {
  return at < seenFromMs ? -1 : Math.max(0, (at - seenUntilMs) / DAY_MS);
}

export function isShown({ fromMs, untilMs }: Interval, at: number): boolean {
  const age = ageDays(fromMs, untilMs, at);
  return age >= 0 && age <= SHOWN_DAYS;
}
