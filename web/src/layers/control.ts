/** Assessed ground: a side's colour where it holds, stronger where it is new, a pattern where it is grey. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Assessed } from '../data';
import { COUNTS_NOW, type Timed } from '../time';
import { hatchId, REASONS } from './hatch';
import { bySide, onTab, type Theme } from './theme';

export function controlSource(data: Timed<Assessed>): Record<string, SourceSpecification> {
  return { assessed: { type: 'geojson', data, tolerance: 0.2 } };
}

const HELD: FilterSpecification = ['==', ['get', 'status'], 'held'];

export function controlLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'held', type: 'fill', source: 'assessed', layout: { visibility: onTab('assessed') },
      filter: ['all', HELD, COUNTS_NOW] as FilterSpecification,
      paint: { 'fill-color': ['case', ['get', 'fresh'], bySide(theme, 'fresh'), bySide(theme, 'ground')], 'fill-antialias': false },
    },
    {
      id: 'grey', type: 'fill', source: 'assessed', layout: { visibility: onTab('assessed') },
      filter: ['all', ['!', HELD], COUNTS_NOW] as FilterSpecification,
      paint: { 'fill-pattern': pattern(), 'fill-antialias': false },
    },
  ];
}

/** The image of a feature's reason; ground whose reason is not known here is drawn as unknown. */
export function pattern(): ExpressionSpecification {
  return ['match', ['get', 'reason'], ...REASONS.flatMap((reason) => [reason, hatchId(reason)]), hatchId('unknown')] as unknown as ExpressionSpecification;
}
