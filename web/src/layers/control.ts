/** Ground by who controlled it at the map's moment: a side's colour where it holds, stronger where it is new, a pattern where it is grey. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { History } from '../data';
import { SHOWN } from '../stretches';
import { AT_SECONDS, SHOWN_DAYS } from '../time';
import { DIFFERS } from './difference';
import { hatchId, REASONS } from './hatch';
import { bySide, onTab, type Theme } from './theme';

/** The two archives of the history: what is known now, and what once was. */
export const ARCHIVES = ['history', 'superseded'] as const;
export type Archive = (typeof ARCHIVES)[number];

export function archiveSource(url: string): SourceSpecification {
  return { type: 'vector', url: `pmtiles://${url}` };
}

const HELD: ExpressionSpecification = ['==', ['get', 'status'], 'held'];
const SHOWN_SECONDS = SHOWN_DAYS * 86_400;

/** New ground: its status is younger than a month, and it did not merely begin with the first map. Between two dates nothing is new but what changed. */
const fresh = (first: number): ExpressionSpecification => ['all', ['!', DIFFERS], ['<=', ['-', AT_SECONDS, ['get', 'from']], SHOWN_SECONDS], ['>', ['get', 'from'], first]];

export function controlLayers(theme: Theme, history: History, archive: Archive): LayerSpecification[] {
  const common = { source: archive, 'source-layer': 'ground', layout: { visibility: onTab('assessed') } } as const;
  return [
    { id: `${archive}-held`, type: 'fill', ...common, filter: ['all', HELD, SHOWN] as FilterSpecification, paint: { 'fill-color': bySide(theme, 'ground'), 'fill-antialias': false } },
    { id: `${archive}-fresh`, type: 'fill', ...common, filter: ['all', HELD, SHOWN, fresh(history.from)] as FilterSpecification, paint: { 'fill-color': bySide(theme, 'fresh'), 'fill-antialias': false } },
    {
      id: `${archive}-grey`, type: 'fill', ...common,
      filter: ['all', ['!', HELD], SHOWN] as FilterSpecification,
      paint: { 'fill-pattern': pattern(), 'fill-antialias': false },
    },
  ];
}

/** The image of a feature's reason; ground whose reason is not known here is drawn as unknown. */
export function pattern(): ExpressionSpecification {
  return ['match', ['get', 'reason'], ...REASONS.flatMap((reason) => [reason, hatchId(reason)]), hatchId('unknown')] as unknown as ExpressionSpecification;
}
