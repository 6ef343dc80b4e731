/** The line, both edges: the held edge dark on its casing, the outer edge thin and dashed. The grey between them is the interval. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { SHOWN } from '../stretches';
import type { Archive } from './control';
import { onTab, type Theme } from './theme';

const OUTER: ExpressionSpecification = ['==', ['get', 'edge'], 'outer'];
const FIRM = ['all', ['!', OUTER], SHOWN] as FilterSpecification;
const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const TABS = onTab('assessed');

export function lineLayers({ token }: Theme, archive: Archive): LayerSpecification[] {
  const common = { type: 'line', source: archive, 'source-layer': 'line' } as const;
  return [
    { id: `${archive}-line-shadow`, ...common, layout: { ...ROUND, visibility: TABS }, filter: FIRM, paint: { 'line-color': token.ink, 'line-width': 13, 'line-blur': 11, 'line-opacity': 0.28 } },
    { id: `${archive}-line-outer`, ...common, layout: { 'line-join': 'round', visibility: TABS }, filter: ['all', OUTER, SHOWN] as FilterSpecification, paint: { 'line-color': token['ink-2'], 'line-width': 1.1, 'line-dasharray': [3, 2] } },
    { id: `${archive}-line-casing`, ...common, layout: { ...ROUND, visibility: TABS }, filter: FIRM, paint: { 'line-color': token['line-casing'], 'line-width': 4.6 } },
    { id: `${archive}-line`, ...common, layout: { ...ROUND, visibility: TABS }, filter: FIRM, paint: { 'line-color': token.ink, 'line-width': 2 } },
  ];
}

/** The layers that a click takes for the line. */
export const LINE_LAYERS = ['history-line-casing', 'history-line-outer', 'superseded-line-casing', 'superseded-line-outer'];
