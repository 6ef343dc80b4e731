/** Reading the site's files. Addresses are relative to the page's base, so that a site works under any path. */
import { timed, timedEvidence, type SeenAll, type Timed } from './time';
import type { Areas, BaseKind, Claim, Claimed, Days, Estimated, Evidence, PlaceEntry, Reason, Site, Why } from './data';
import { Calendar } from './days';

export function address(path: string): string {
  return new URL(path, document.baseURI).href;
}

export class Unreadable extends Error {}

export async function file<T>(path: string): Promise<T> {
  const response = await fetch(address(path)).catch((cause: unknown) => {
    throw new Unreadable(path, { cause });
  });
  if (!response.ok) throw new Unreadable(`${path}, ${response.status}`);
  return (await response.json()) as T;
}

export const readSite = (): Promise<Site> => file<Site>('data/site.json');

export interface MapData {
  calendar: Calendar;
  claimed: Timed<Claimed>;
  evidence: SeenAll;
  estimated: Timed<Estimated> | null;
  places: PlaceEntry[];
  base: Partial<Record<BaseKind, string>>;
}

export async function readMap(site: Site): Promise<MapData> {
  const [calendar, claimed, evidence, estimated, places, base] = await Promise.all([
    readCalendar(site),
    file<Claimed>('data/claimed.geojson').then(timed),
    file<Evidence>('data/evidence.geojson').then(timedEvidence),
    site.hasEstimate ? file<Estimated>('data/estimated.geojson').then(timed) : null,
    file<PlaceEntry[]>('data/places.json'),
    file<BaseKind[]>('data/base/index.json'),
  ]);
  return {
    calendar,
    claimed: claimed as Timed<Claimed>,
    evidence,
    estimated: estimated as Timed<Estimated> | null,
    places,
    base: Object.fromEntries(base.map((kind) => [kind, address(`data/base/${kind}.geojson`)])),
  };
}

async function readCalendar(site: Site): Promise<Calendar> {
  return new Calendar(site.history === null ? { dates: [], at: [], held: {}, grey: [] } : await file<Days>('data/days.json'));
}

export interface Reasons {
  claims: Claim[];
  why: readonly Reason[];
}

let reasons: Promise<Reasons> | undefined;

/** The larger files that only a question needs, read once at the first. */
export function readReasons(): Promise<Reasons> {
  reasons ??= Promise.all([file<Claim[]>('data/claims.json'), file<Why>('data/why.json')]).then(([claims, why]) => ({ claims, why: why.reasons }));
  return reasons;
}

let areas: Promise<Areas> | undefined;

/** Exact areas, read once when two days are first compared. */
export function readAreas(): Promise<Areas> {
  areas ??= file<Areas>('data/ground.json');
  return areas;
}
