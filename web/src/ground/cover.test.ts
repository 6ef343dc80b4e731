import { describe, expect, it } from 'vitest';
import type { Tile } from '../tileOf';
import { inWorld, pieces, tilesOf } from './cover';

const ZOOMS = { minZoom: 1, maxZoom: 3 };
const among = (...tiles: Tile[]) => (tile: Tile) => tiles.some(({ x, y, z }) => x === tile.x && y === tile.y && z === tile.z);

describe('the tiles of a view', () => {
  it('are those that it touches, on the zoom below the map’s', () => {
    expect(tilesOf({ left: 0.3, top: 0.1, right: 0.6, bottom: 0.25 }, 2.9, ZOOMS)).toEqual([{ x: 1, y: 0, z: 2 }, { x: 2, y: 0, z: 2 }]);
  });
  it('come from the last zoom there is, and from the first', () => {
    expect(tilesOf({ left: 0.5, top: 0.5, right: 0.51, bottom: 0.51 }, 12, ZOOMS)).toEqual([{ x: 4, y: 4, z: 3 }]);
    expect(tilesOf({ left: 0.5, top: 0.5, right: 0.51, bottom: 0.51 }, 0, ZOOMS)).toEqual([{ x: 1, y: 1, z: 1 }]);
  });
  it('go on beyond the antimeridian, and not beyond the poles', () => {
    expect(tilesOf({ left: 0.9, top: -0.5, right: 1.1, bottom: 0.4 }, 1, ZOOMS)).toEqual([{ x: 1, y: 0, z: 1 }, { x: 2, y: 0, z: 1 }]);
    expect(inWorld({ x: 2, y: 0, z: 1 })).toEqual({ x: 0, y: 0, z: 1 });
    expect(inWorld({ x: -1, y: 1, z: 2 })).toEqual({ x: 3, y: 1, z: 2 });
  });
});

describe('what is drawn for a tile', () => {
  const wanted = { x: 5, y: 2, z: 3 };
  it('is the tile itself once it is there', () => {
    expect(pieces([wanted], among(wanted, { x: 2, y: 1, z: 2 }), ZOOMS)).toEqual([{ tile: wanted, clip: wanted }]);
  });
  it('is the nearest coarser one until then, cut to its place', () => {
    expect(pieces([wanted], among({ x: 2, y: 1, z: 2 }, { x: 1, y: 0, z: 1 }), ZOOMS)).toEqual([{ tile: { x: 2, y: 1, z: 2 }, clip: wanted }]);
  });
  it('is made of finer ones where there is none', () => {
    const fine = { x: 11, y: 4, z: 4 };
    expect(pieces([wanted], among(fine), ZOOMS)).toEqual([{ tile: fine, clip: fine }]);
  });
  it('is nothing where nothing is there', () => {
    expect(pieces([wanted], among(), ZOOMS)).toEqual([]);
  });
});
