/** A status in words. */
import type { Range, Side, Site, Status } from './data';
import { catalogues, say } from './text/catalogue';
import { named } from './text/format';

/** The key a status has in colours and word lists: a side's id or a reason of grey. */
export function keyOf(status: Status): string {
  return (status.status === 'held' ? status.side : status.reason) ?? 'unknown';
}

export function sideNamed(site: Pick<Site, 'sides'>, id: string | null, language: string): string {
  const side = site.sides.find((found) => found.id === id);
  return side === undefined ? (id ?? '') : named(side.names, language, side.id);
}

/** "Held by X", or the reason of grey: the theatre's own word in its first language, the catalogue's in others. */
export function statusText(site: Pick<Site, 'sides' | 'statusWords' | 'languages'>, status: Status, language: string): string {
  if (status.status === 'held') {
    return site.sides.some((side) => side.id === status.side)
      ? say(language, 'held', { side: sideNamed(site, status.side, language) })
      : say(language, 'unmapped');
  }
  const key = keyOf(status);
  const own = site.statusWords[key];
  const theirs = language === site.languages[0] || catalogues[language] === undefined;
  return theirs && own !== undefined ? own : say(language, `grey.${key}`);
}

export function sameStatus(a: Status, b: Status): boolean {
  return a.status === b.status && a.side === b.side && a.reason === b.reason;
}

/** The sides that a day's figures speak of: the first two always, another while it holds ground. */
export function present<S extends Pick<Side, 'id'>>(sides: readonly S[], day: { areas: Record<string, Range> } | undefined): S[] {
  return sides.filter((side, i) => i < 2 || (day?.areas[side.id]?.low ?? 0) > 0);
}

/** The side whose advance is followed: the theatre's first. */
export function followed(site: Pick<Site, 'sides'>): Side | undefined {
  return site.sides[0];
}
