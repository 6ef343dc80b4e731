/** The address of a view: everything after `#`, so that a link shows what its sender saw. */
import type { LonLat } from './geo';

export type LayerName = 'assessed' | 'claimed' | 'estimated' | 'others';
export const LAYER_NAMES: readonly LayerName[] = ['assessed', 'claimed', 'estimated', 'others'];

export type Selection =
  | { kind: 'ground' | 'line'; at: LonLat }
  | { kind: 'evidence' | 'claim'; id: string };

export interface Address {
  date?: string;
  layer?: LayerName;
  other?: string;
  position?: { lon: number; lat: number; zoom: number };
  selection?: Selection;
}

export function write({ date, layer, other, position, selection }: Address): string {
  const parts = new URLSearchParams();
  if (date !== undefined) parts.set('date', date);
  if (layer !== undefined && layer !== 'assessed') parts.set('layer', layer);
  if (layer === 'others' && other !== undefined) parts.set('map', other);
  if (position !== undefined) parts.set('at', [position.lon.toFixed(4), position.lat.toFixed(4), position.zoom.toFixed(2)].join(','));
  if (selection !== undefined) parts.set('show', 'id' in selection ? `${selection.kind}:${selection.id}` : `${selection.kind}:${selection.at.map((x) => x.toFixed(4)).join(',')}`);
  return parts.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** What cannot be read is left out: a cut link still opens the map. */
export function read(hash: string): Address {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const date = parts.get('date');
  const layer = LAYER_NAMES.find((name) => name === parts.get('layer'));
  const other = parts.get('map');
  const position = numbers(parts.get('at'), 3);
  const selection = readSelection(parts.get('show'));
  return {
    ...(date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}),
    ...(layer !== undefined ? { layer } : {}),
    ...(other !== null ? { other } : {}),
    ...(position !== undefined ? { position: { lon: position[0] ?? 0, lat: position[1] ?? 0, zoom: position[2] ?? 0 } } : {}),
    ...(selection !== undefined ? { selection } : {}),
  };
}

function readSelection(text: string | null): Selection | undefined {
  const [, kind, rest = ''] = /^(ground|line|evidence|claim):(.+)$/.exec(text ?? '') ?? [];
  if (kind === 'evidence' || kind === 'claim') return { kind, id: rest };
  const at = numbers(rest, 2);
  return (kind === 'ground' || kind === 'line') && at !== undefined ? { kind, at: [at[0] ?? 0, at[1] ?? 0] } : undefined;
}

function numbers(text: string | null, count: number): number[] | undefined {
  const found = (text ?? '').split(',').map(Number);
  return text !== null && text !== '' && found.length === count && found.every(Number.isFinite) ? found : undefined;
}
