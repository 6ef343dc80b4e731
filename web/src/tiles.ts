/** Reading the history's tiles at a point: what ground lay there over all the time there is, and where the line ran. */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { archive, type Archive } from './archives';
import type { Edge, History, Stretch } from './data';
import { contains, type LonLat } from './geo';
import { address } from './site';
import { tileOf, type Tile } from './tileOf';

export interface Near {
  /** What covers the point, of all times. */
  ground: Stretch[];
  line: { geometry: LineString | MultiLineString; edge: Edge }[];
}

const NOTHING: Near = { ground: [], line: [] };
/** How much wider a tile is looked into where no line lies near: four times the side. */
const WIDER = 2;

/** All that the archives hold of a point. The line is complete to at least half a tile around it. */
export async function readNear(point: LonLat, { minZoom, maxZoom }: History, archives: readonly Archive[]): Promise<Near> {
  const read = (zoom: number) => Promise.all(archives.flatMap((name) => around(point, zoom).map((tile) => readTile(point, tile, name))));
  const tiles = await read(maxZoom);
  const ground = tiles.flatMap((tile) => tile.ground);
  const line = tiles.flatMap((tile) => tile.line);
  if (line.length > 0 || maxZoom - WIDER < minZoom) return { ground, line };
  return { ground, line: (await read(Math.max(minZoom, maxZoom - WIDER))).flatMap((tile) => tile.line) };
}

/** The point's tile and those beyond its nearest sides. */
function around(point: LonLat, z: number): Tile[] {
  const [{ x, y }, { x: right, y: below }] = [tileOf(point, z), tileOf(point, z + 1)];
  const [otherX, otherY] = [x + (right % 2 === 0 ? -1 : 1), y + (below % 2 === 0 ? -1 : 1)];
  const n = 2 ** z;
  return [{ x, y, z }, { x: otherX, y, z }, { x, y: otherY, z }, { x: otherX, y: otherY, z }].filter((tile) => tile.x >= 0 && tile.y >= 0 && tile.x < n && tile.y < n);
}

async function readTile(point: LonLat, { x, y, z }: Tile, name: Archive): Promise<Near> {
  const bytes = await archive(address(`data/${name}.pmtiles`)).getZxy(z, x, y);
  if (bytes === undefined) return NOTHING;
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes.data)));
  const own = tileOf(point, z);
  return {
    ground: own.x === x && own.y === y ? features(layers['ground']).filter((one) => covers(one, { x, y, z }, point)).map((one) => one.properties as unknown as Stretch) : [],
    line: features(layers['line']).map((one) => ({ geometry: one.toGeoJSON(x, y, z).geometry as LineString | MultiLineString, edge: one.properties as unknown as Edge })),
  };
}

function features(layer: VectorTile['layers'][string] | undefined): VectorTileFeature[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i)).filter((one) => one !== undefined);
}

function covers(feature: VectorTileFeature, { x, y, z }: Tile, point: LonLat): boolean {
  const shape = feature.toGeoJSON(x, y, z).geometry;
  return (shape.type === 'Polygon' || shape.type === 'MultiPolygon') && contains(shape as Polygon | MultiPolygon, point);
}
