import { expect, it } from 'vitest';
import { tileOf } from './tileOf';

it('finds the tile of a point', () => {
  expect(tileOf([0, 0], 1)).toEqual({ x: 1, y: 1, z: 1 });
  // Kyiv, by the common table of tiles at zoom 8.
  expect(tileOf([30.52, 50.45], 8)).toEqual({ x: 149, y: 86, z: 8 });
});

it('keeps within the world', () => {
  expect(tileOf([180, -89], 3)).toEqual({ x: 7, y: 7, z: 3 });
});
