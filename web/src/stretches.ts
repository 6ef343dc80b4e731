/** Times of the tiles' features, as the panel reads them; the map does as `ground/record.ts` has it, and the two must agree. */
import type { Times } from './data';

/** Later than any instant of a map, in seconds: the end of what goes on, and what is known when nothing limits it. */
export const FOREVER_SECONDS = 8.64e12;

/** Whose clock says when something was known: the source's, or that of Salient's own journal. */
export type Clock = 'source' | 'journal';

export interface Knowledge {
  /** The moment in seconds up to which things count as known; FOREVER_SECONDS for all that is known now. */
  known: number;
  clock: Clock;
}

export function aliveIn({ from, until }: Times, at: number): boolean {
  return from <= at && at < (until ?? FOREVER_SECONDS);
}

export function knownThen({ from, known, learnt, replaced }: Times, then: Knowledge): boolean {
  const bySource = known ?? from;
  const since = then.clock === 'journal' ? (learnt ?? bySource) : bySource;
  return since <= then.known && then.known < (replaced ?? FOREVER_SECONDS + 1);
}

export const ALL_KNOWN: Knowledge = { known: FOREVER_SECONDS, clock: 'source' };
