/** The site's PMTiles archives, each opened once: the map and the panel read the same bytes. */
import { PMTiles } from 'pmtiles';
import { WholeOrRanges } from './map/wholeOrRanges';

/** The two archives of the history: what is known now, and what once was. */
export const ARCHIVES = ['history', 'superseded'] as const;
export type Archive = (typeof ARCHIVES)[number];

const opened = new Map<string, PMTiles>();

export function archive(url: string): PMTiles {
  const found = opened.get(url) ?? new PMTiles(new WholeOrRanges(url));
  opened.set(url, found);
  return found;
}
