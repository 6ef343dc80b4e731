/** The address of a view: everything after `#`, so that a link shows what its sender saw. */
import type { LonLat } from './geo';
import type { Clock } from './stretches';

export type LayerName = 'assessed' | 'claimed' | 'estimated' | 'others';
export const LAYER_NAMES: readonly LayerName[] = ['assessed', 'claimed', 'estimated', 'others'];

export type Selection =
  | { kind: 'ground' | 'line'; at: LonLat }
  | { kind: 'evidence' | 'claim'; id: string };

/** How a second date is shown: a divider between two maps, or what lies between them on one. */
export type CompareMode = 'difference' | 'swipe';
const COMPARE_MODES: readonly CompareMode[] = ['difference', 'swipe'];

export interface Address {
  date?: string;
  /** The other date, where two are compared. */
  compare?: { mode: CompareMode; date: string };
  /** Whose clock, where the map shows what was known at the end of its day. */
  known?: Clock;
  /** The days that the chart is brought to. */
  period?: { from: string; until: string };
  /** False where the reader took the sightings off. */
  seen?: boolean;
  layer?: LayerName;
  other?: string;
  position?: { lon: number; lat: number; zoom: number };
  selection?: Selection;
}

export function write({ date, compare, known, period, seen, layer, other, position, selection }: Address): string {
  const parts = new URLSearchParams();
  if (date !== undefined) parts.set('date', date);
  if (compare !== undefined) parts.set('compare', `${compare.mode}:${compare.date}`);
  if (known !== undefined) parts.set('known', known);
  if (period !== undefined) parts.set('period', `${period.from},${period.until}`);
  if (seen === false) parts.set('seen', 'off');
  if (layer !== undefined && layer !== 'assessed') parts.set('layer', layer);
  if (layer === 'others' && other !== undefined) parts.set('map', other);
  if (position !== undefined) parts.set('at', [position.lon.toFixed(4), position.lat.toFixed(4), position.zoom.toFixed(2)].join(','));
  if (selection !== undefined) parts.set('show', 'id' in selection ? `${selection.kind}:${selection.id}` : `${selection.kind}:${selection.at.map((x) => x.toFixed(4)).join(',')}`);
  return parts.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** What cannot be read is left out: a cut link still opens the map. */
export function read(hash: string): Address {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const date = dated(parts.get('date'));
  const compare = readCompare(parts.get('compare'));
  const known = CLOCKS.find((clock) => clock === parts.get('known'));
  const [from, until] = (parts.get('period') ?? '').split(',').map(dated);
  const layer = LAYER_NAMES.find((name) => name === parts.get('layer'));
  const other = parts.get('map');
  const position = numbers(parts.get('at'), 3);
  const selection = readSelection(parts.get('show'));
  return {
    ...(date !== undefined ? { date } : {}),
    ...(compare !== undefined ? { compare } : {}),
    ...(known !== undefined ? { known } : {}),
    ...(from !== undefined && until !== undefined && from < until ? { period: { from, until } } : {}),
    ...(parts.get('seen') === 'off' ? { seen: false } : {}),
    ...(layer !== undefined ? { layer } : {}),
    ...(other !== null ? { other } : {}),
    ...(position !== undefined ? { position: { lon: position[0] ?? 0, lat: position[1] ?? 0, zoom: position[2] ?? 0 } } : {}),
    ...(selection !== undefined ? { selection } : {}),
  };
}

const CLOCKS: readonly Clock[] = ['source', 'journal'];

function dated(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function readCompare(text: string | null): Address['compare'] {
  const [name, when] = (text ?? '').split(':');
  const [mode, date] = [COMPARE_MODES.find((one) => one === name), dated(when ?? null)];
  return mode === undefined || date === undefined ? undefined : { mode, date };
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
