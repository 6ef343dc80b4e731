/** Land, sea and countries: Natural Earth as visionscarto draws it, whose boundaries are the internationally recognised ones. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Theme } from './theme';

export type Atlas = Topology<{ countries: GeometryCollection }>;

export function landSources(atlas: Atlas): Record<string, SourceSpecification> {
  return {
    land: { type: 'geojson', data: countries(atlas), tolerance: 0.2 },
    borders: { type: 'geojson', data: borders(atlas) },
  };
}

export function countries(atlas: Atlas): FeatureCollection {
  return feature(atlas, atlas.objects.countries);
}

/** Each border between two countries once, coasts left out. */
export function borders(atlas: Atlas): MultiLineString {
  return mesh(atlas, atlas.objects.countries, (one, other) => one !== other);
}

export function landLayers({ token }: Theme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': token.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': token.land, 'fill-antialias': false } },
  ];
}

/** Drawn over the ground's colours. */
export function borderLayers({ token }: Theme): LayerSpecification[] {
  return [{ id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': token['ink-2'], 'line-width': 1, 'line-dasharray': [4, 2, 1, 2], 'line-opacity': 0.6 } }];
}
