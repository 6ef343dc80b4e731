/** Reading the site's files. Addresses are relative to the page's base, so that a site works under any path. */
import { timed, timedEvidence, type SeenAll, type Timed } from './time';
import type { Assessed, BaseKind, Claim, Claimed, Estimated, Evidence, Line, PlaceEntry, Site, Why } from './data';

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
  assessed: Timed<Assessed>;
  line: Timed<Line>;
  claimed: Timed<Claimed>;
  evidence: SeenAll;
  estimated: Timed<Estimated> | null;
  places: PlaceEntry[];
  base: Partial<Record<BaseKind, string>>;
}

export async function readMap(site: Site): Promise<MapData> {
  const [assessed, line, claimed, evidence, estimated, places, base] = await Promise.all([
    file<Assessed>('data/assessed.geojson').then(timed),
    file<Line>('data/line.geojson').then(timed),
    file<Claimed>('data/claimed.geojson').then(timed),
    file<Evidence>('data/evidence.geojson').then(timedEvidence),
    site.hasEstimate ? file<Estimated>('data/estimated.geojson').then(timed) : null,
    file<PlaceEntry[]>('data/places.json'),
    file<BaseKind[]>('data/base/index.json'),
  ]);
  return {
    assessed: assessed as Timed<Assessed>,
    line: line as Timed<Line>,
    claimed: claimed as Timed<Claimed>,
    evidence,
    estimated: estimated as Timed<Estimated> | null,
    places,
    base: Object.fromEntries(base.map((kind) => [kind, address(`data/base/${kind}.geojson`)])),
  };
}

export interface Reasons {
  claims: Claim[];
  why: Why;
}

let reasons: Promise<Reasons> | undefined;

/** The larger files that only a question needs, read once at the first. */
export function readReasons(): Promise<Reasons> {
  reasons ??= Promise.all([file<Claim[]>('data/claims.json'), file<Why>('data/why.json')]).then(([claims, why]) => ({ claims, why }));
  return reasons;
}
