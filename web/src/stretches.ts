/** Times of the tiles' features, as the map's filters read them and as the panel does: the two must agree. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Times } from './data';
import { AT_SECONDS, KNOWN_SECONDS } from './time';

/** Later than any instant of a map, in seconds: the end of what goes on, and what is known when nothing limits it. */
export const FOREVER_SECONDS = 8.64e12;

/** Whose clock says when something was known: the source's, or that of Salient's own journal. */
export type Clock = 'source' | 'journal';

export interface Knowledge {
  /** The moment in seconds up to which things count as known; FOREVER_SECONDS for all that is known now. */
  known: number;
  clock: Clock;
}

const BY_SOURCE: ExpressionSpecification = ['coalesce', ['get', 'known'], ['get', 'from']];
const SINCE_KNOWN: ExpressionSpecification = ['case', ['==', ['global-state', 'clock'], 'journal'], ['coalesce', ['get', 'learnt'], BY_SOURCE], BY_SOURCE];

/** Alive at a moment of the map's state. */
export const aliveAt = (moment: ExpressionSpecification): ExpressionSpecification => ['all', ['<=', ['get', 'from'], moment], ['<', moment, ['coalesce', ['get', 'until'], FOREVER_SECONDS]]];
/** Known by the moment asked for, and not yet replaced. */
export const KNOWN_THEN: ExpressionSpecification = ['all', ['<=', SINCE_KNOWN, KNOWN_SECONDS], ['<', KNOWN_SECONDS, ['coalesce', ['get', 'replaced'], FOREVER_SECONDS + 1]]];
export const SHOWN: ExpressionSpecification = ['all', aliveAt(AT_SECONDS), KNOWN_THEN];

export function aliveIn({ from, until }: Times, at: number): boolean {
  return from <= at && at < (until ?? FOREVER_SECONDS);
}

export function knownThen({ from, known, learnt, replaced }: Times, then: Knowledge): boolean {
  const bySource = known ?? from;
  const since = then.clock === 'journal' ? (learnt ?? bySource) : bySource;
  return since <= then.known && then.known < (replaced ?? FOREVER_SECONDS + 1);
}

export const ALL_KNOWN: Knowledge = { known: FOREVER_SECONDS, clock: 'source' };
