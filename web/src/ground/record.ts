/** What the graphics card reads of a tile's feature: eight whole numbers, in the order that the shaders take them. */
import type { Edge, Stretch, Times } from '../data';
import { REASONS } from '../layers/hatch';
import { FOREVER_SECONDS } from '../stretches';

/** from, until, known and learnt; then replaced, kind, and two that are free: two texels of four. */
export const WORDS = 8;
/** No end: later than any moment that 32 bits count, which from the history's first map on is 136 years. */
export const ENDLESS = 0xffff_ffff;
/** The side of ground that nobody holds, and of a side that the theatre does not name. */
export const NOBODY = 255;
const OUTER = 1 << 16;

/** What a record is written by: the moment that seconds are counted from, and the sides in the order of their colours. */
export interface Key {
  epoch: number;
  sides: readonly string[];
}

/** Whole seconds from the epoch, as the records hold them. Features begin and end on whole seconds, so none is lost. */
export function sinceEpoch(seconds: number, epoch: number): number {
  return seconds >= FOREVER_SECONDS ? ENDLESS : Math.max(0, Math.min(ENDLESS - 1, Math.floor(seconds - epoch)));
}

/** Held ground has reason 0; the reasons of grey ground follow, an unknown one as "unknown". */
export function groundRecord(ground: Stretch, key: Key): number[] {
  const reason = ground.status === 'held' ? 0 : 1 + REASONS.indexOf(REASONS.find((one) => one === ground.reason) ?? 'unknown');
  return record(ground, sideOf(ground.side, key) | (reason << 8), key);
}

export function edgeRecord(edge: Edge, key: Key): number[] {
  return record(edge, sideOf(edge.side, key) | (edge.edge === 'outer' ? OUTER : 0), key);
}

function record({ from, until, known, learnt, replaced }: Times, kind: number, { epoch }: Key): number[] {
  const count = (seconds: number) => sinceEpoch(seconds, epoch);
  const bySource = known ?? from;
  return [count(from), count(until ?? FOREVER_SECONDS), count(bySource), count(learnt ?? bySource), count(replaced ?? FOREVER_SECONDS), kind, 0, 0];
}

function sideOf(side: string | undefined, { sides }: Key): number {
  const at = side === undefined ? -1 : sides.indexOf(side);
  return at < 0 ? NOBODY : at;
}

/** The moments that the map stands at, counted like a record's. */
export interface Sieve {
  at: number;
  known: number;
  journal: boolean;
}

/** Whether a record's feature is drawn: the shaders' own rule, for what is looked up without them. */
export function passes(records: Uint32Array, index: number, { at, known, journal }: Sieve): boolean {
  const word = (offset: number) => records[index * WORDS + offset] ?? 0;
  const since = journal ? word(3) : word(2);
  return word(0) <= at && at < word(1) && since <= known && (known < word(4) || word(4) === ENDLESS);
}
