/** What the sides say they took or hold: dashed outlines, never the fill of assessed ground. */
import type { FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Claimed } from '../data';
import { COUNTS_NOW, type Timed } from '../time';
import { bySide, onTab, type Theme } from './theme';

export function claimedSource(data: Timed<Claimed>): Record<string, SourceSpecification> {
  return { claimed: { type: 'geojson', data } };
}

export function claimedLayers(theme: Theme): LayerSpecification[] {
  const layout = { visibility: onTab('claimed') };
  const filter = COUNTS_NOW as FilterSpecification;
  const colour = bySide(theme, 'line');
  return [
    { id: 'claimed', type: 'fill', source: 'claimed', layout, filter, paint: { 'fill-color': colour, 'fill-opacity': 0.18, 'fill-antialias': false } },
    { id: 'claimed-outline', type: 'line', source: 'claimed', layout, filter, paint: { 'line-color': colour, 'line-width': 1.8, 'line-dasharray': [2.5, 1.5] } },
  ];
}
