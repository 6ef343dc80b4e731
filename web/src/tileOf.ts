/** Where a point lies among the map's tiles. */
import type { LonLat } from './geo';

export interface Tile {
  x: number;
  y: number;
  z: number;
}

export function tileOf([lon, lat]: LonLat, z: number): Tile {
  const n = 2 ** z;
  const y = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n;
  return { x: Math.max(0, Math.min(n - 1, Math.floor(((lon + 180) / 360) * n))), y: Math.max(0, Math.min(n - 1, Math.floor(y))), z };
}
