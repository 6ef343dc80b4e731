/** The line, both edges: the held edge dark on its casing, the outer edge thin and dashed. The grey between them is the interval. */
import type { FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Line } from '../data';
import { COUNTS_NOW, type Timed } from '../time';
import { onTab, type Theme } from './theme';

export function lineSource(data: Timed<Line>): Record<string, SourceSpecification> {
  return { line: { type: 'geojson', data, tolerance: 0.2 } };
}

const OUTER: FilterSpecification = ['==', ['get', 'edge'], 'outer'];
const FIRM = ['all', ['!', OUTER], COUNTS_NOW] as FilterSpecification;
const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const TABS = onTab('assessed');

export function lineLayers({ token }: Theme): LayerSpecification[] {
  return [
    { id: 'line-shadow', type: 'line', source: 'line', layout: { ...ROUND, visibility: TABS }, filter: FIRM, paint: { 'line-color': token.ink, 'line-width': 13, 'line-blur': 11, 'line-opacity': 0.28 } },
    { id: 'line-outer', type: 'line', source: 'line', layout: { 'line-join': 'round', visibility: TABS }, filter: ['all', OUTER, COUNTS_NOW] as FilterSpecification, paint: { 'line-color': token['ink-2'], 'line-width': 1.1, 'line-dasharray': [3, 2] } },
    { id: 'line-casing', type: 'line', source: 'line', layout: { ...ROUND, visibility: TABS }, filter: FIRM, paint: { 'line-color': token['line-casing'], 'line-width': 4.6 } },
    { id: 'line', type: 'line', source: 'line', layout: { ...ROUND, visibility: TABS }, filter: FIRM, paint: { 'line-color': token.ink, 'line-width': 2 } },
  ];
}

/** The layers that a click takes for the line. */
export const LINE_LAYERS = ['line-casing', 'line-outer'];
