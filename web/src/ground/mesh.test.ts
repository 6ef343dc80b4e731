import { fromGeojsonVt } from 'vt-pbf';
import { describe, expect, it } from 'vitest';
import { meshOf, packed, unpacked, type Mesh } from './mesh';
import { lineWithin } from './nearby';
import { WORDS } from './record';

const KEY = { epoch: 100, sides: ['a', 'b'] };
const SQUARE = [[0, 0], [40, 0], [40, 40], [0, 40], [0, 0]];
/** Wound the other way: a hole. */
const HOLE = [[10, 10], [10, 30], [30, 30], [30, 10], [10, 10]];

function mesh(): Mesh {
  const ground = [
    { type: 3, geometry: [SQUARE, HOLE], tags: { status: 'held', side: 'b', from: 150, until: 200 } },
    { type: 3, geometry: [[[50, 50], [60, 50], [50, 60], [50, 50]]], tags: { status: 'grey', reason: 'contested', from: 100 } },
  ];
  const line = [{ type: 2, geometry: [[[-8, 0], [-8, 30], [32, 60]]], tags: { edge: 'outer', side: 'a', from: 150, until: 200 } }];
  return meshOf(new Uint8Array(fromGeojsonVt({ ground: { features: ground }, line: { features: line } } as never, { extent: 1024, version: 2 })), KEY);
}

describe('a tile’s mesh', () => {
  it('covers each ground once, its holes left out', () => {
    const { corners, owners, triangles } = mesh();
    const areas = [0, 0];
    for (let i = 0; i < triangles.length; i += 3) {
      const [a = 0, b = 0, c = 0] = triangles.subarray(i, i + 3);
      const at = (corner: number) => [corners[2 * corner] ?? 0, corners[2 * corner + 1] ?? 0] as const;
      const [[x1, y1], [x2, y2], [x3, y3]] = [at(a), at(b), at(c)];
      const owner = owners[a] ?? 0;
      areas[owner] = (areas[owner] ?? 0) + Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
    }
    expect(areas).toEqual([40 * 40 - 20 * 20, 50]);
  });
  it('records each feature’s times and kind, ground first', () => {
    const { records, extent } = mesh();
    expect(extent).toBe(1024);
    expect([...records].slice(0, 2)).toEqual([50, 100]);
    expect([0, 1, 2].map((feature) => records[feature * WORDS + 5])).toEqual([1, 255 + 256, 65_536]);
  });
  it('cuts lines into segments that know how far along they begin', () => {
    const { segments } = mesh();
    expect(segments).toHaveLength(8);
    expect([0, 1, 4, 5].map((word) => unpacked(segments[word] ?? 0))).toEqual([{ x: -8, y: 0 }, { x: -8, y: 30 }, { x: -8, y: 30 }, { x: 32, y: 60 }]);
    const floats = new Float32Array(segments.buffer);
    expect([floats[2], floats[6]]).toEqual([0, 30]);
    expect([segments[3], segments[7]]).toEqual([2, 2]);
  });
  it('is empty where the tile is', () => {
    expect(meshOf(new Uint8Array(), KEY)).toMatchObject({ extent: 4096, records: new Uint32Array(), triangles: new Uint32Array(), segments: new Uint32Array() });
  });
});

it.each([[0, 0], [-1, 1], [2047, -64], [-32_768, 32_767]])('packs %i and %i into a word and back', (x, y) => {
  expect(unpacked(packed({ x, y }))).toEqual({ x, y });
});

describe('the line near a point', () => {
  const at = { at: 60, known: 60, journal: false };
  /* The second segment runs 4 : 3 from (−8, 30) to (32, 60); its middle is (12, 45), and (15, 41) lies 5 off it. */
  it.each<[string, [number, number], number, boolean]>([
    ['on it', [12, 45], 0.1, true], ['beside it, near enough', [15, 41], 5.1, true], ['beside it, too far', [15, 41], 4.9, false], ['beyond its end', [36, 63], 4.9, false], ['beyond its end, near enough', [36, 63], 5.1, true],
  ])('is found %s', (_, point, reach, found) => {
    expect(lineWithin(mesh(), at, point, reach)).toBe(found);
  });
  it('is not found at a time when it did not run there', () => {
    expect(lineWithin(mesh(), { ...at, at: 100 }, [12, 45], 1)).toBe(false);
  });
});
