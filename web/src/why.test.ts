import { expect, it } from 'vitest';
import { ground, line } from '../fixture/history.ts';
import { files } from '../fixture/site.ts';
import type { Claim, Claimed, Estimated, Evidence, PlaceEntry, Why } from './data';
import { contains, type LonLat } from './geo';
import { ALL_KNOWN } from './stretches';
import { timed, timedEvidence } from './time';
import { NEAR_KM, why, type WhyData } from './why';

const site = files();
const get = <T>(path: string) => site[path] as T;
const data: Omit<WhyData, 'near' | 'then'> = {
  claimed: timed(get<Claimed>('data/claimed.geojson')) as WhyData['claimed'],
  evidence: timedEvidence(get<Evidence>('data/evidence.geojson')),
  estimated: timed(get<Estimated>('data/estimated.geojson')) as WhyData['estimated'],
  claims: get<Claim[]>('data/claims.json'),
  why: get<Why>('data/why.json').reasons,
  places: get<PlaceEntry[]>('data/places.json'),
};
const [allGround, allLine] = [ground().features, line().features.map(({ geometry, properties: edge }) => ({ geometry, edge }))];
const near = (point: LonLat): WhyData['near'] => ({ ground: allGround.filter(({ geometry }) => contains(geometry, point)).map(({ properties }) => properties), line: allLine });
const AT = Date.parse('2031-04-10T21:00:00Z');
const ask = (point: [number, number], at: number) => why(point, at, { ...data, near: near(point), then: ALL_KNOWN });
const BIRCH: [number, number] = [-30.2, 40.05];
const HAZEL: [number, number] = [-30.08, 39.97];

it('names the status, since when, and what it was before', () => {
  const answer = ask([-30.05, 40.02], AT);
  expect(answer.status).toMatchObject({ status: 'held', side: 'upland' });
  expect(answer.since?.first).toBe(false);
  expect(answer.since?.before?.status.status).toBe('grey');
  expect(answer.since?.before?.days).toBe(8);
  expect(answer.since?.from ?? 0).toBeLessThan(AT);
});

it('says where status has not changed since the first map', () => {
  expect(ask([-29.5, 40.1], AT).since).toMatchObject({ first: true, before: null });
});

it('puts the evidence that the decision names first and never twice', () => {
  const answer = ask([-30.05, 40.02], AT);
  expect(answer.named.map((seen) => seen.id)).toEqual(get<Why>('data/why.json').reasons[0]?.evidence);
  expect(answer.nearby.filter((seen) => answer.named.includes(seen))).toEqual([]);
});

it('shows nothing seen later than the day, or farther than the radius', () => {
  const early = Date.parse('2031-03-15T21:00:00Z');
  const answer = ask([-30.0, 40.02], early);
  for (const seen of answer.nearby) expect(Date.parse(seen.seenFrom)).toBeLessThanOrEqual(early);
  expect(ask([-30.7, 39.75], AT).nearby).toEqual([]);
  expect(NEAR_KM).toBe(3);
});

it('lists who claims the ground, the newest first, denials beside claims', () => {
  const acts = ask(BIRCH, AT).claims.map(({ claim }) => [claim.claimant, claim.act]);
  expect(acts.slice(0, 3)).toEqual([['Upland ministry', 'claims'], ['Lowland staff', 'denies'], ['Island Wire', 'could_not_verify']]);
});

it('keeps a claim that ended, and says why it did', () => {
  expect(ask(HAZEL, AT).claims).toContainEqual(expect.objectContaining({ ended: 'contradicted' }));
});

it('measures to both edges of the line', () => {
  const { lineKm } = ask(BIRCH, AT);
  expect(lineKm?.low).toBeGreaterThan(0);
  expect(lineKm?.high).toBeGreaterThanOrEqual(lineKm?.low ?? Infinity);
});

it('tells what the estimate says of the point, apart from what is assessed', () => {
  expect(ask([-29.5, 40.1], AT).estimate).toEqual({ side: 'upland', low: 0.9, high: 1 });
  expect(ask([-30.7, 39.75], AT).estimate).toBeNull();
});

it('tells the nearest place and the way from it', () => {
  expect(ask([-30.2, 40.14], AT).near).toMatchObject({ place: { id: 'birch' }, direction: 'n' });
});

it('says nothing of ground outside the theatre', () => {
  expect(ask([10, 10], AT)).toMatchObject({ status: null, since: null, reason: null, named: [], nearby: [], claims: [] });
});
