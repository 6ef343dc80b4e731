/** The estimate: bands of probability, stronger where a side is more likely. */
import type { FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Estimated } from '../data';
import { COUNTS_NOW, type Timed } from '../time';
import { bySide, onTab, type Theme } from './theme';

export function estimatedSource(data: Timed<Estimated> | null): Record<string, SourceSpecification> {
  return data === null ? {} : { estimated: { type: 'geojson', data } };
}

export function estimatedLayers(theme: Theme, data: Timed<Estimated> | null): LayerSpecification[] {
  if (data === null) return [];
  return [{
    id: 'estimated', type: 'fill', source: 'estimated', layout: { visibility: onTab('estimated') },
    filter: COUNTS_NOW as FilterSpecification,
    paint: {
      'fill-color': bySide(theme, 'line'),
      'fill-opacity': ['interpolate', ['linear'], ['/', ['+', ['get', 'low'], ['get', 'high']], 2], 0, 0, 0.5, 0.12, 1, 0.5],
      'fill-antialias': false,
    },
  }];
}
