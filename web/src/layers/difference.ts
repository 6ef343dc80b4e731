/**
 * What changed hands between two moments: ground that a side gained in its full colour, and hatched in the colour of the side that lost it.
 * A tile knows one stretch, not the point's whole history: ground lost and retaken between is drawn as gained, though no table counts it.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { aliveAt, FOREVER_SECONDS, KNOWN_THEN } from '../stretches';
import type { Archive } from './control';
import { EARLY_SECONDS, LATE_SECONDS } from '../time';
import { bySide, type Theme } from './theme';

export const lostId = (side: string): string => `lost-${side}`;

/** True while the map shows what changed between two moments. */
export const DIFFERS: ExpressionSpecification = ['==', ['global-state', 'compare'], 'difference'];
const HELD: ExpressionSpecification = ['==', ['get', 'status'], 'held'];
export const GAINED: ExpressionSpecification = ['all', HELD, aliveAt(LATE_SECONDS), ['>', ['get', 'from'], EARLY_SECONDS], KNOWN_THEN];
export const LOST: ExpressionSpecification = ['all', HELD, aliveAt(EARLY_SECONDS), ['<=', ['coalesce', ['get', 'until'], FOREVER_SECONDS], LATE_SECONDS], KNOWN_THEN];

export function differenceLayers(theme: Theme, archive: Archive): LayerSpecification[] {
  if (theme.sides.length === 0) return [];
  const common = { source: archive, 'source-layer': 'ground', layout: { visibility: ['case', DIFFERS, 'visible', 'none'] as ExpressionSpecification } } as const;
  const hatched = ['match', ['get', 'side'], ...theme.sides.flatMap(({ id }) => [id, lostId(id)]), lostId(theme.sides[0]?.id ?? '')] as unknown as ExpressionSpecification;
  return [
    { id: `${archive}-gained`, type: 'fill', ...common, filter: GAINED as FilterSpecification, paint: { 'fill-color': bySide(theme, 'line'), 'fill-opacity': 0.72, 'fill-antialias': false } },
    { id: `${archive}-lost`, type: 'fill', ...common, filter: LOST as FilterSpecification, paint: { 'fill-pattern': hatched, 'fill-antialias': false } },
  ];
}
