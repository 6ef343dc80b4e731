/** Why the map shows a point as it does: everything known of it at a moment, put together from the files. */
import type { Assessed, Claim, Claimed, Estimated, Line, PlaceEntry, Range, Reason, Status, Why } from './data';
import { contains, direction, kilometres, kmToLine, type Direction, type LonLat } from './geo';
import { sameStatus } from './status';
import { DAY_MS } from './text/format';
import { counts, isShown, type Seen, type SeenAll, type Timed } from './time';

/** Evidence this near may bear on a point though no decision names it: a point is located to some hundreds of metres, a line moves a few kilometres a month. */
export const NEAR_KM = 3;
/** A claim this old no longer bears on a point. */
export const CLAIM_DAYS = 60;

type Patch = Timed<Assessed>['features'][number]['properties'];

export interface WhyData {
  /** The patches that cover the point, of all days, the oldest first. */
  patches: readonly Patch[];
  line: Timed<Line>;
  claimed: Timed<Claimed>;
  evidence: SeenAll;
  estimated: Timed<Estimated> | null;
  claims: readonly Claim[];
  why: Why;
  places: readonly PlaceEntry[];
}

export interface ClaimHere {
  claim: Claim;
  /** Why the area claimed is no longer shown, where it is not. */
  ended: string | null;
}

export interface Answer {
  near: { place: PlaceEntry; km: number; direction: Direction } | null;
  status: Status | null;
  /** When the status began; null where it is that of the first map. */
  since: { from: number; first: boolean; before: { status: Status; days: number } | null } | null;
  reason: Reason | null;
  lineKm: Range | null;
  /** The likeliest side by the newest estimate, and its band of probability. */
  estimate: (Range & { side: string }) | null;
  named: Seen[];
  nearby: Seen[];
  newest: string | null;
  claims: ClaimHere[];
}

/** Asked once a point, not once a day: a long war has many patches. */
export function covering(point: LonLat, assessed: Timed<Assessed>): Patch[] {
  return assessed.features
    .filter((patch) => contains(patch.geometry, point))
    .map((patch) => patch.properties)
    .sort((a, b) => a.fromMs - b.fromMs);
}

export function why(point: LonLat, at: number, data: WhyData): Answer {
  const history = data.patches.filter((patch) => patch.fromMs <= at);
  const now = history.find((patch) => counts(patch, at)) ?? null;
  const reason = now === null ? null : (data.why[now.why] ?? null);
  const named = pick(data.evidence, reason?.evidence ?? []);
  const nearby = near(point, at, data.evidence).filter((seen) => !named.includes(seen));
  const newest = [reason?.newestEvidence, ...[...named, ...nearby].map((seen) => seen.seenUntil)]
    .filter((when) => typeof when === 'string')
    .reduce<string | null>((latest, when) => (latest === null || Date.parse(when) > Date.parse(latest) ? when : latest), null);
  return {
    near: nearest(point, data.places),
    status: now,
    since: now === null ? null : since(history.filter((patch) => patch.fromMs <= now.fromMs)),
    reason,
    lineKm: lineKm(point, at, data.line),
    estimate: estimate(point, at, data.estimated),
    named,
    nearby,
    newest,
    claims: claimsHere(point, at, reason?.claims ?? [], data),
  };
}

function nearest(point: LonLat, places: readonly PlaceEntry[]): Answer['near'] {
  let best: Answer['near'] = null;
  for (const place of places.filter((found) => SETTLED.has(found.kind.toLowerCase()))) {
    const km = kilometres([place.lon, place.lat], point);
    if (best === null || km < best.km) best = { place, km, direction: direction([place.lon, place.lat], point) };
  }
  return best;
}

const SETTLED = new Set(['city', 'town', 'village']);

/** The patches of one point in order, the present one last: how far back the present status reaches without a break. */
function since(history: (Status & { fromMs: number; untilMs: number })[]): Answer['since'] {
  const runs: { status: Status; from: number; until: number }[] = [];
  for (const patch of history) {
    const last = runs.at(-1);
    if (last !== undefined && sameStatus(last.status, patch) && last.until >= patch.fromMs) last.until = patch.untilMs;
    else runs.push({ status: patch, from: patch.fromMs, until: patch.untilMs });
  }
  const [before, present] = [runs.at(-2), runs.at(-1)];
  if (present === undefined) return null;
  return {
    from: present.from,
    first: before === undefined,
    before: before === undefined ? null : { status: before.status, days: Math.max(1, Math.round((present.from - before.from) / DAY_MS)) },
  };
}

/** From the nearest edge to the nearest part of the held edge; equal where the two edges are one. */
function lineKm(point: LonLat, at: number, line: Timed<Line>): Range | null {
  let [any, held] = [Infinity, Infinity];
  for (const { geometry, properties } of line.features) {
    if (!counts(properties, at)) continue;
    const km = kmToLine(geometry, point);
    any = Math.min(any, km);
    if (properties.edge !== 'outer') held = Math.min(held, km);
  }
  return any === Infinity ? null : { low: any, high: held === Infinity ? any : held };
}

function estimate(point: LonLat, at: number, estimated: Timed<Estimated> | null): Answer['estimate'] {
  const bands = (estimated?.features ?? []).filter((band) => counts(band.properties, at) && contains(band.geometry, point)).map((band) => band.properties);
  return bands.reduce<Answer['estimate']>((best, { side, low, high }) => (best === null || low + high > best.low + best.high ? { side, low, high } : best), null);
}

function pick(evidence: SeenAll, ids: readonly string[]): Seen[] {
  const wanted = new Set(ids);
  return evidence.features.map((seen) => seen.properties).filter((seen) => wanted.has(seen.id)).sort(newestFirst);
}

function near(point: LonLat, at: number, evidence: SeenAll): Seen[] {
  return evidence.features
    .filter(({ geometry, properties }) =>
      isShown(properties, at) &&
      kilometres(geometry.coordinates as LonLat, point) <= NEAR_KM)
    .map((seen) => seen.properties)
    .sort(newestFirst);
}

function newestFirst(a: Seen, b: Seen): number {
  return b.untilMs - a.untilMs;
}

/** Claims named by the decision, claims whose area covers the point, and claims on a place whose error reaches it. */
function claimsHere(point: LonLat, at: number, named: readonly string[], data: WhyData): ClaimHere[] {
  const areas = new Map(
    data.claimed.features
      .filter(({ properties, geometry }) => properties.fromMs <= at && at - Math.min(properties.untilMs, at) <= CLAIM_DAYS * DAY_MS && contains(geometry, point))
      .map(({ properties }) => [properties.claim, counts(properties, at) ? null : properties.ended] as const),
  );
  return data.claims
    .filter((claim) => Date.parse(claim.said) <= at && (named.includes(claim.id) || areas.has(claim.id) || reaches(claim, point, at)))
    .sort((a, b) => Date.parse(b.said) - Date.parse(a.said))
    .map((claim) => ({ claim, ended: areas.get(claim.id) ?? null }));
}

function reaches(claim: Claim, point: LonLat, at: number): boolean {
  return at - Date.parse(claim.said) <= CLAIM_DAYS * DAY_MS && claim.places.some(({ lon, lat, errorM }) =>
    lon !== null && lat !== null && errorM !== null && kilometres([lon, lat], point) * 1000 <= errorM);
}

