/** Roads, railways, rivers and built-up ground as the theatre's own files draw them. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { BaseKind } from '../data';
import type { Theme } from './theme';

type Addresses = Partial<Record<BaseKind, string>>;

export function baseSources(base: Addresses): Record<string, SourceSpecification> {
  return Object.fromEntries(Object.entries(base).map(([kind, data]) => [kind, { type: 'geojson', data }]));
}

/** Lies over the ground's colours and under the line. */
export function baseLayers({ token }: Theme, base: Addresses): LayerSpecification[] {
  const all: LayerSpecification[] = [
    { id: 'built_up', type: 'fill', source: 'built_up', paint: { 'fill-color': token.built, 'fill-opacity': 0.5 } },
    { id: 'rivers', type: 'line', source: 'rivers', paint: { 'line-color': token.water, 'line-width': wide(0.8, 2.5) } },
    { id: 'roads-casing', type: 'line', source: 'roads', layout: ROUND, paint: { 'line-color': token.rule, 'line-width': wide(2.2, 7), 'line-opacity': 0.9 } },
    { id: 'roads', type: 'line', source: 'roads', layout: ROUND, paint: { 'line-color': token.road, 'line-width': wide(1.2, 5) } },
    { id: 'rail', type: 'line', source: 'rail', paint: { 'line-color': token['ink-2'], 'line-width': wide(0.8, 1.6), 'line-opacity': 0.75 } },
    { id: 'rail-ties', type: 'line', source: 'rail', paint: { 'line-color': token['ink-2'], 'line-width': wide(3, 6), 'line-dasharray': [0.25, 2.5], 'line-opacity': 0.75 } },
  ];
  return all.filter((layer) => 'source' in layer && String(layer.source) in base);
}

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

function wide(far: number, near: number): ['interpolate', ['linear'], ['zoom'], number, number, number, number] {
  return ['interpolate', ['linear'], ['zoom'], 7, far, 13, near];
}
