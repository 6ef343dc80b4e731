import { expect, it } from 'vitest';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { counts, COUNTS_NOW, FOREVER, isShown, timed } from './time';

const at = (iso: string) => Date.parse(iso);
const patch = { type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [0, 0] }, properties: { from: '2031-03-10T21:00:00Z', until: '2031-03-12T21:00:00Z' as string | null } };

it('carries intervals as numbers, and what goes on for ever', () => {
  const [one, other] = timed({ type: 'FeatureCollection', features: [patch, { ...patch, properties: { ...patch.properties, until: null } }] }).features;
  expect(one?.properties).toMatchObject({ fromMs: at('2031-03-10T21:00:00Z'), untilMs: at('2031-03-12T21:00:00Z') });
  expect(other?.properties.untilMs).toBe(FOREVER);
});

it.each([
  ['2031-03-10T20:59:59Z', false], ['2031-03-10T21:00:00Z', true], ['2031-03-12T20:59:59Z', true], ['2031-03-12T21:00:00Z', false],
])('counts from the first moment up to the last: %s is %s, on the map as in the panel', (moment, expected) => {
  const { properties } = timed({ type: 'FeatureCollection', features: [patch] }).features[0] ?? {};
  if (properties === undefined) throw new Error('no feature');
  expect(counts(properties, at(moment))).toBe(expected);
  const filter = featureFilter(COUNTS_NOW as never, 'filter', { said: at(moment) });
  expect(filter.filter({ zoom: 5 } as never, { type: 1, properties } as never)).toBe(expected);
});

it('shows a sighting from when it was seen until a month after', () => {
  const [from, until] = [at('2031-03-10T00:00:00Z'), at('2031-03-11T00:00:00Z')];
  expect(isShown({ fromMs: from, untilMs: until }, at('2031-03-09T23:00:00Z'))).toBe(false);
  expect(isShown({ fromMs: from, untilMs: until }, at('2031-03-10T12:00:00Z'))).toBe(true);
  expect(isShown({ fromMs: from, untilMs: until }, at('2031-04-10T00:00:00Z'))).toBe(true);
  expect(isShown({ fromMs: from, untilMs: until }, at('2031-04-10T00:00:01Z'))).toBe(false);
});
