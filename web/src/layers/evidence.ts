/** What was seen: a point in the colour of the side seen, fading with age, gone after a month. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { DAY_MS } from '../text/format';
import { AT, SHOWN_DAYS, type Seen, type SeenAll } from '../time';
import { bySide, onTab, type Theme } from './theme';

export function evidenceSource(data: SeenAll): Record<string, SourceSpecification> {
  const features = data.features.map((seen) => ({
    type: 'Feature' as const,
    geometry: seen.geometry,
    properties: only(seen.properties),
  }));
  return { evidence: { type: 'geojson', data: { type: 'FeatureCollection', features } } };
}

/** What the layer reads; the rest stays with the panel. */
function only({ id, side, fromMs, untilMs }: Seen): Pick<Seen, 'id' | 'side' | 'fromMs' | 'untilMs'> {
  return { id, side, fromMs, untilMs };
}

const AGE: ExpressionSpecification = ['/', ['-', AT, ['get', 'untilMs']], DAY_MS];

/** Where nothing was seen there is no layer, and nothing to sift when time moves. */
export function evidenceLayers(theme: Theme, data: SeenAll): LayerSpecification[] {
  return data.features.length === 0 ? [] : [{
    id: 'evidence', type: 'circle', source: 'evidence',
    layout: { visibility: ['case', ['global-state', 'evidence'], onTab('assessed'), 'none'], 'circle-sort-key': ['get', 'untilMs'] },
    filter: ['all', ['<=', ['get', 'fromMs'], AT], ['<=', AGE, SHOWN_DAYS]] as FilterSpecification,
    paint: {
      'circle-color': bySide(theme, 'line'),
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 2.6, 12, 5],
      'circle-opacity': ['interpolate', ['linear'], AGE, 2, 1, SHOWN_DAYS, 0.25],
      'circle-stroke-color': theme.token['line-casing'],
      'circle-stroke-width': 1.2,
      'circle-stroke-opacity': ['interpolate', ['linear'], AGE, 2, 1, SHOWN_DAYS, 0.3],
    },
  }];
}
