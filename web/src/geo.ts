/** Distances and places on the ground, near enough for a panel: a sphere for points, a plane for a few kilometres. */
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

export type LonLat = [number, number];
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

export function kilometres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const sinLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
  const sinLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
const DIRECTIONS: readonly Direction[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

/** In which of eight directions the second point lies from the first. */
export function direction([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): Direction {
  const east = (lon2 - lon1) * Math.cos(((lat1 + lat2) / 2) * RADIANS);
  const eighth = Math.round(Math.atan2(east, lat2 - lat1) / (Math.PI / 4));
  return DIRECTIONS[(eighth + 8) % 8] ?? 'n';
}

export function contains(area: Polygon | MultiPolygon, point: LonLat): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.some((rings) => rings.reduce((inside, ring) => inside !== crossesOdd(ring, point), false));
}

function crossesOdd(ring: Position[], [x, y]: LonLat): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

/** Kilometres from a point to the nearest part of a line. */
export function kmToLine(line: LineString | MultiLineString, point: LonLat): number {
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  let least = Infinity;
  for (const part of parts) {
    for (let i = 1; i < part.length; i++) least = Math.min(least, kmToSegment(part[i - 1] ?? [], part[i] ?? [], point));
  }
  return least;
}

function kmToSegment(from: Position, to: Position, point: LonLat): number {
  const kx = EARTH_KM * RADIANS * Math.cos(point[1] * RADIANS);
  const ky = EARTH_KM * RADIANS;
  const [ax, ay] = [((from[0] ?? 0) - point[0]) * kx, ((from[1] ?? 0) - point[1]) * ky];
  const [bx, by] = [((to[0] ?? 0) - point[0]) * kx, ((to[1] ?? 0) - point[1]) * ky];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

/** A ring of that radius around a point. */
export function circle([lon, lat]: LonLat, metres: number, corners = 64): Polygon {
  const ky = metres / 1000 / (EARTH_KM * RADIANS);
  const kx = ky / Math.cos(lat * RADIANS);
  const ring = Array.from({ length: corners + 1 }, (_, i) => {
    const turn = (2 * Math.PI * (i % corners)) / corners;
    return [lon + kx * Math.sin(turn), lat + ky * Math.cos(turn)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
