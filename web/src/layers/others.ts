/** Another party's map of one day, as its source drew it. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { pattern } from './hatch';
import { bySide, onTab, type Theme } from './theme';

export function othersSource(): Record<string, SourceSpecification> {
  return { others: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } };
}

export function othersLayers(theme: Theme): LayerSpecification[] {
  const layout = { visibility: onTab('others') };
  return [
    { id: 'others', type: 'fill', source: 'others', layout, filter: ['==', ['get', 'status'], 'held'], paint: { 'fill-color': bySide(theme, 'ground'), 'fill-antialias': false } },
    { id: 'others-grey', type: 'fill', source: 'others', layout, filter: ['!=', ['get', 'status'], 'held'], paint: { 'fill-pattern': pattern() } },
    { id: 'others-outline', type: 'line', source: 'others', layout, paint: { 'line-color': theme.token['ink-2'], 'line-width': 1 } },
  ];
}
