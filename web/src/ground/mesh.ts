/** A tile of the history as the graphics card draws it: triangles of ground, segments of line, each naming its feature. */
import { classifyRings, VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import earcut from 'earcut';
import { PbfReader } from 'pbf';
import type { Edge, Stretch } from '../data';
import { edgeRecord, groundRecord, type Key } from './record';

export interface Mesh {
  /** Units along a side of the tile. */
  extent: number;
  /** Eight words a feature, see `record.ts`. */
  records: Uint32Array;
  /** Two numbers a corner: x to the east, y to the south, in units from the tile's north-west. */
  corners: Int16Array;
  /** By corner: its feature. */
  owners: Uint32Array;
  /** Three corners each. */
  triangles: Uint32Array;
  /** Four words each: where it begins and ends, packed; units along its line to where it begins, as a float's bits; its feature. */
  segments: Uint32Array;
}

/** Words a segment. */
export const SEGMENT_WORDS = 4;
/** Tiles without a layer have this many units. */
const EXTENT = 4096;

export function meshOf(bytes: Uint8Array, key: Key): Mesh {
  const { layers } = new VectorTile(new PbfReader(bytes));
  const drawing = new Drawing();
  for (const feature of features(layers['ground'])) drawing.ground(feature, groundRecord(feature.properties as unknown as Stretch, key));
  for (const feature of features(layers['line'])) drawing.line(feature, edgeRecord(feature.properties as unknown as Edge, key));
  return drawing.mesh((layers['ground'] ?? layers['line'])?.extent ?? EXTENT);
}

/** All that a message hands over with a mesh rather than copying it. */
export function buffersOf({ records, corners, owners, triangles, segments }: Mesh): ArrayBuffer[] {
  return [records, corners, owners, triangles, segments].map((array) => array.buffer as ArrayBuffer);
}

function* features(layer: VectorTileLayer | undefined): Generator<VectorTileFeature> {
  for (let i = 0; i < (layer?.length ?? 0); i++) {
    const feature = layer?.feature(i);
    if (feature !== undefined) yield feature;
  }
}

type Ring = readonly { x: number; y: number }[];

class Drawing {
  private readonly records: number[] = [];
  private readonly corners: number[] = [];
  private readonly owners: number[] = [];
  private readonly triangles: number[] = [];
  private readonly segments: number[] = [];
  private count = 0;

  ground(feature: VectorTileFeature, record: number[]): void {
    const owner = this.feature(record);
    for (const polygon of classifyRings(feature.loadGeometry())) this.polygon(polygon, owner);
  }

  line(feature: VectorTileFeature, record: number[]): void {
    const owner = this.feature(record);
    for (const part of feature.loadGeometry()) this.part(part, owner);
  }

  mesh(extent: number): Mesh {
    return {
      extent,
      records: Uint32Array.from(this.records),
      corners: Int16Array.from(this.corners), owners: Uint32Array.from(this.owners), triangles: Uint32Array.from(this.triangles),
      segments: Uint32Array.from(this.segments),
    };
  }

  private feature(record: number[]): number {
    this.records.push(...record);
    return this.count++;
  }

  /** Rings close on their first point, which triangles do without. */
  private polygon(rings: readonly Ring[], owner: number): void {
    const flat: number[] = [];
    const holes: number[] = [];
    for (const ring of rings) {
      if (flat.length > 0) holes.push(flat.length / 2);
      for (const { x, y } of ring.slice(0, -1)) flat.push(x, y);
    }
    const first = this.owners.length;
    for (const corner of earcut(flat, holes)) this.triangles.push(first + corner);
    for (const number of flat) this.corners.push(number);
    for (let i = 0; i < flat.length / 2; i++) this.owners.push(owner);
  }

  private part(part: Ring, owner: number): void {
    let along = 0;
    for (let i = 1; i < part.length; i++) {
      const [from, to] = [part[i - 1], part[i]];
      if (from === undefined || to === undefined) continue;
      this.segments.push(packed(from), packed(to), bitsOf(along), owner);
      along += Math.hypot(to.x - from.x, to.y - from.y);
    }
  }
}

/** A point of a tile in one word: x in the lower half, y in the upper, each with its sign. */
export function packed({ x, y }: { x: number; y: number }): number {
  return ((x & 0xffff) | (y << 16)) >>> 0;
}

export function unpacked(word: number): { x: number; y: number } {
  return { x: (word << 16) >> 16, y: word >> 16 };
}

const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

function bitsOf(value: number): number {
  FLOAT[0] = value;
  return BITS[0] ?? 0;
}
