/** Which tiles a view needs, and what to draw while some of them are still on their way. */
import type { Tile } from '../tileOf';

/** Part of the map in shares of the world: x to the east and y to the south, from its north-west; x goes on beyond the antimeridian. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Zooms {
  minZoom: number;
  maxZoom: number;
}

/** Where to draw: `tile` is drawn, cut to `clip`, which is the tile itself or lies inside or around it. x may lie beyond the world's copies. */
export interface Piece {
  tile: Tile;
  clip: Tile;
}

/** The tiles that fill a frame, on the zoom nearest below the map's that there is. */
export function tilesOf({ left, top, right, bottom }: Frame, zoom: number, { minZoom, maxZoom }: Zooms): Tile[] {
  const z = Math.max(minZoom, Math.min(maxZoom, Math.floor(zoom)));
  const n = 2 ** z;
  const rows = span(Math.max(0, top), Math.min(1, bottom), n);
  return rows.flatMap((y) => span(left, right, n).map((x) => ({ x, y, z })));
}

function span(from: number, to: number, n: number): number[] {
  const first = Math.floor(from * n);
  return Array.from({ length: Math.max(0, Math.ceil(to * n) - first) }, (_, i) => first + i);
}

/** Each wanted tile, or what stands in for it: a coarser one where one is there, else finer ones. */
export function pieces(wanted: readonly Tile[], has: (tile: Tile) => boolean, { minZoom }: Zooms): Piece[] {
  return wanted.flatMap((clip) => {
    const tile = [...upward(clip, minZoom)].find(has);
    return tile === undefined ? children(clip).filter(has).map((child) => ({ tile: child, clip: child })) : [{ tile, clip }];
  });
}

function* upward({ x, y, z }: Tile, minZoom: number): Generator<Tile> {
  for (let up = 0; z - up >= minZoom; up++) yield { x: Math.floor(x / 2 ** up), y: Math.floor(y / 2 ** up), z: z - up };
}

function children({ x, y, z }: Tile): Tile[] {
  return [0, 1].flatMap((down) => [0, 1].map((right) => ({ x: 2 * x + right, y: 2 * y + down, z: z + 1 })));
}

/** A tile's place in the one world that there is. */
export function inWorld({ x, y, z }: Tile): Tile {
  const n = 2 ** z;
  return { x: ((x % n) + n) % n, y, z };
}
