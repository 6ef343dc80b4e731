/** A base map that the operator names: a MapLibre style, or one PMTiles file. Its labels are left out: names are the theatre's. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { TileType } from 'pmtiles';
import { archive } from '../archives';
import type { Theme } from '../layers/theme';
import { address } from '../site';
import { readable } from './protocol';

export interface Ground {
  sources: Record<string, SourceSpecification>;
  sprite?: StyleSpecification['sprite'];
  layers: (theme: Theme) => LayerSpecification[];
  over: (theme: Theme) => LayerSpecification[];
}

export async function operatorGround(basemap: string): Promise<Ground> {
  const url = address(basemap);
  return /\.pmtiles($|\?)/.test(url) ? tilesGround(url) : styleGround(url);
}

async function styleGround(url: string): Promise<Ground> {
  const style = (await (await fetch(url)).json()) as StyleSpecification;
  const layers = style.layers.filter((layer) => layer.type !== 'symbol').map((layer) => ({ ...layer, id: `ground-${layer.id}` }));
  return { sources: style.sources, ...(style.sprite === undefined ? {} : { sprite: style.sprite }), layers: () => layers, over: () => [] };
}

async function tilesGround(url: string): Promise<Ground> {
  readable(url);
  const tiles = archive(url);
  const [header, metadata] = await Promise.all([tiles.getHeader(), tiles.getMetadata()]);
  const vector = header.tileType === TileType.Mvt;
  const names = new Set(((metadata as { vector_layers?: { id: string }[] }).vector_layers ?? []).map((layer) => layer.id));
  return {
    sources: { ground: { type: vector ? 'vector' : 'raster', url: `pmtiles://${url}`, ...(vector ? {} : { tileSize: 256 }) } as SourceSpecification },
    layers: (theme) => (vector ? vectorLayers(theme, names) : [{ id: 'ground', type: 'raster', source: 'ground' }]),
    over: () => [],
  };
}

/** The layers that tile sets of streets have in common, by the names that they go by. */
function vectorLayers({ token }: Theme, names: ReadonlySet<string>): LayerSpecification[] {
  const fill = (name: string, colour: string): LayerSpecification => ({ id: `ground-${name}`, type: 'fill', source: 'ground', 'source-layer': name, paint: { 'fill-color': colour } });
  const line = (name: string, colour: string, width: number): LayerSpecification => ({ id: `ground-${name}`, type: 'line', source: 'ground', 'source-layer': name, paint: { 'line-color': colour, 'line-width': width } });
  const all = [
    fill('earth', token.land), fill('water', token.sea), fill('buildings', token.built), fill('building', token.built),
    line('waterway', token.water, 1), line('roads', token.road, 1.5), line('transportation', token.road, 1.5),
  ].filter((layer) => 'source-layer' in layer && names.has(String(layer['source-layer'])));
  return [{ id: 'sea', type: 'background', paint: { 'background-color': token.land } }, ...all];
}
