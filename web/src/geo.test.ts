import { expect, it } from 'vitest';
import { circle, contains, direction, kilometres, kmToLine } from './geo';

it('measures a degree of latitude as 111.2 km and one of longitude by its latitude', () => {
  expect(kilometres([0, 0], [0, 1])).toBeCloseTo(111.195, 2);
  expect(kilometres([37, 60], [38, 60])).toBeCloseTo(55.6, 1);
});

it('tells eight directions', () => {
  expect(direction([0, 0], [0, 1])).toBe('n');
  expect(direction([0, 0], [1, 1])).toBe('ne');
  expect(direction([0, 0], [-1, 0])).toBe('w');
  expect(direction([0, 0], [-1, -1])).toBe('sw');
});

it('keeps out of holes', () => {
  const ring = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];
  const hole = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]];
  expect(contains({ type: 'Polygon', coordinates: [ring, hole] }, [3, 3])).toBe(true);
  expect(contains({ type: 'Polygon', coordinates: [ring, hole] }, [1.5, 1.5])).toBe(false);
  expect(contains({ type: 'MultiPolygon', coordinates: [[hole], [ring]] }, [5, 5])).toBe(false);
});

it('measures to the nearest part of a line, its ends included', () => {
  const line = { type: 'LineString' as const, coordinates: [[0, 0], [1, 0]] };
  expect(kmToLine(line, [0.5, 0.1])).toBeCloseTo(11.12, 1);
  expect(kmToLine(line, [1.1, 0])).toBeCloseTo(11.12, 1);
});

it('draws a circle of the radius given', () => {
  const [ring = []] = circle([37, 48], 500).coordinates;
  for (const [x = 0, y = 0] of ring) expect(kilometres([37, 48], [x, y])).toBeCloseTo(0.5, 2);
});
