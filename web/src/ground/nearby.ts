/** Finding the line near a point of a tile, as the reader's pointer does. */
import { SEGMENT_WORDS, unpacked, type Mesh } from './mesh';
import { passes, type Sieve } from './record';

/** Whether a line that is drawn runs within `reach` of a point, both in the tile's units. */
export function lineWithin({ segments, records }: Pick<Mesh, 'segments' | 'records'>, at: Sieve, [x, y]: readonly [number, number], reach: number): boolean {
  for (let i = 0; i < segments.length; i += SEGMENT_WORDS) {
    const [from, to] = [unpacked(segments[i] ?? 0), unpacked(segments[i + 1] ?? 0)];
    if (Math.min(from.x, to.x) > x + reach || Math.max(from.x, to.x) < x - reach || Math.min(from.y, to.y) > y + reach || Math.max(from.y, to.y) < y - reach) continue;
    if (apart(x - from.x, y - from.y, to.x - from.x, to.y - from.y) <= reach && passes(records, segments[i + 3] ?? 0, at)) return true;
  }
  return false;
}

/** How far a point lies from a segment that begins at the origin. */
function apart(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - share * dx, y - share * dy);
}
