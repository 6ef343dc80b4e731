/** Why the map shows a point as it does: everything known of it at a moment, put together from the files. */
import type { Claim, Claimed, Estimated, PlaceEntry, Range, Reason, Status, Stretch } from './data';
import { contains, direction, kilometres, kmToLine, type Direction, type LonLat } from './geo';
import { sameStatus } from './status';
import { aliveIn, knownThen, type Knowledge } from './stretches';
import { DAY_MS } from './text/format';
import type { Near } from './tiles';
import { counts, isShown, type Seen, type SeenAll, type Timed } from './time';

/** Evidence this near may bear on a point though no decision names it: a point is located to some hundreds of metres, a line moves a few kilometres a month. */
export const NEAR_KM = 3;
/** A claim this old no longer bears on a point. */
export const CLAIM_DAYS = 60;

export interface WhyData {
  /** What the tiles hold of the point. */
  near: Near;
  then: Knowledge;
  claimed: Timed<Claimed>;
  evidence: SeenAll;
  estimated: Timed<Estimated> | null;
  claims: readonly Claim[];
  why: readonly Reason[];
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

interface Run extends Status {
  fromMs: number;
  untilMs: number;
  why: number | undefined;
}

/** The ground that counts as known, in order of time. */
function runs(ground: readonly Stretch[], then: Knowledge): Run[] {
  return ground
    .filter((stretch) => knownThen(stretch, then))
    .map(({ status, side, reason, from, until, why: index }) => ({ status, side: side ?? null, reason: reason ?? null, fromMs: from * 1000, untilMs: (until ?? Infinity) * 1000, why: index }))
    .sort((a, b) => a.fromMs - b.fromMs);
}

export function why(point: LonLat, at: number, data: WhyData): Answer {
  const history = runs(data.near.ground, data.then).filter((run) => run.fromMs <= at);
  const now = history.find((run) => counts(run, at)) ?? null;
  const reason = data.why[now?.why ?? -1] ?? null;
  const named = pick(data.evidence, reason?.evidence ?? []);
  const nearby = near(point, at, data.evidence).filter((seen) => !named.includes(seen));
  const newest = [reason?.newestEvidence, ...[...named, ...nearby].map((seen) => seen.seenUntil)]
    .filter((when) => typeof when === 'string')
    .reduce<string | null>((latest, when) => (latest === null || Date.parse(when) > Date.parse(latest) ? when : latest), null);
  return {
    near: nearest(point, data.places),
    status: now,
    since: now === null ? null : since(history.filter((run) => run.fromMs <= now.fromMs)),
    reason,
    lineKm: lineKm(point, at / 1000, data),
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

/** The stretches of one point in order, the present one last: how far back the present status reaches without a break. */
function since(history: readonly Run[]): Answer['since'] {
  const whole: { status: Status; from: number; until: number }[] = [];
  for (const run of history) {
    const last = whole.at(-1);
    if (last !== undefined && sameStatus(last.status, run) && last.until >= run.fromMs) last.until = run.untilMs;
    else whole.push({ status: run, from: run.fromMs, until: run.untilMs });
  }
  const [before, present] = [whole.at(-2), whole.at(-1)];
  if (present === undefined) return null;
  return {
    from: present.from,
    first: before === undefined,
    before: before === undefined ? null : { status: before.status, days: Math.max(1, Math.round((present.from - before.from) / DAY_MS)) },
  };
}

/** From the nearest edge to the nearest part of the held edge; equal where the two edges are one. */
function lineKm(point: LonLat, atSeconds: number, { near: { line }, then }: WhyData): Range | null {
  let [any, held] = [Infinity, Infinity];
  for (const { geometry, edge } of line) {
    if (!aliveIn(edge, atSeconds) || !knownThen(edge, then)) continue;
    const km = kmToLine(geometry, point);
    any = Math.min(any, km);
    if (edge.edge !== 'outer') held = Math.min(held, km);
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

