/** What the reader chose: its point and, for a sighting, the circle of its error. */
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { circle, type LonLat } from '../geo';
import type { Theme } from './theme';

export function selectionSource(): Record<string, SourceSpecification> {
  return { selection: { type: 'geojson', data: selected(null, null) } };
}

export function selected(at: LonLat | null, errorM: number | null): FeatureCollection {
  const features: Feature[] = [];
  if (at !== null && errorM !== null) features.push({ type: 'Feature', geometry: circle(at, errorM), properties: {} });
  if (at !== null) features.push({ type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties: {} });
  return { type: 'FeatureCollection', features };
}

export function selectionLayers({ token }: Theme): LayerSpecification[] {
  return [
    { id: 'selection-error', type: 'line', source: 'selection', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'line-color': token.focus, 'line-width': 1.6, 'line-dasharray': [2, 2] } },
    { id: 'selection', type: 'circle', source: 'selection', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 6, 'circle-color': token.focus, 'circle-stroke-color': token['line-casing'], 'circle-stroke-width': 2 } },
  ];
}
