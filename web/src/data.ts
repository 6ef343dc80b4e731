/**
 * The files of a published site, as `org.salient.app.publication` writes them and the pages read them.
 * All lie under `data/`. Instants are ISO 8601 in UTC; intervals are half-open, and `until` is null where they go on.
 * Names are keyed by language tag. Coordinates are longitude, latitude in degrees. Codes such as acts, kinds and steps are
 * the words of `org.salient.core.model` in lower case: `could_not_verify`, `news_agency`.
 *
 * The pages themselves are the built shells `index.html`, `place.html`, `brief.html`, `about.html`, copied with `assets/`.
 * The publisher writes them by three replacements of whole strings, each of which stands once in a shell:
 * `<base href="./" />` (into `<base href="../../" />` for `place/ID/index.html`), `<title>Salient</title>`, and
 * `<div id="static"></div>`, into which it puts what a reader without JavaScript sees. The brief's HTML stands there too and
 * stays; on the other pages the script takes it away once it has drawn the page. All links are relative to the base:
 * `./`, `brief.html`, `about.html`, `place/ID/`.
 */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';

export type Names = Record<string, string>;
export type Range = { low: number; high: number };

/** `data/site.json`: what every page says. */
export interface Site {
  theatre: string;
  names: Names;
  /** Shown on every page where not empty, such as "Illustrative". */
  note: string;
  /** True for a preview that skipped the gate: every page then says "not for publication". */
  preview: boolean;
  zone: string;
  languages: string[];
  publishedAt: string;
  /** The moment that the newest snapshot shows; null while nothing has been sealed. */
  mapAsOf: string | null;
  delayHours: number;
  corrections: string;
  boundaries: string;
  credits: { name: string; licence: string }[];
  sides: Side[];
  /** Words for statuses, by key: a side's id, or contested, unknown, no_mans_land, stale. */
  statusWords: Record<string, string>;
  /** What the tiles of control over time hold; null while there is no map. */
  history: History | null;
  /** Other parties' maps that may be shown. */
  layers: { source: string; name: string; days: string[] }[];
  hasEstimate: boolean;
  /** West, south, east, north of what the first view shows. */
  view: [number, number, number, number];
  /** A style or PMTiles of the operator's own, relative or absolute; null for the bundled base map. */
  basemap: string | null;
}

export interface Side {
  id: string;
  names: Names;
  line: string;
  ground: string;
  fresh: string;
}

/**
 * What `data/history.pmtiles` and `data/superseded.pmtiles` hold: vector tiles whose ground (`ground`) and line (`line`) carry
 * since when and until when they were so. Instants in them are seconds since 1970 in UTC.
 */
export interface History {
  /** The first and the last map. */
  from: number;
  until: number;
  /** Whether anything was once known otherwise: then `data/superseded.pmtiles` holds it. */
  superseded: boolean;
  /** Whether the source knew some of it long before Salient learnt of it. */
  backfilled: boolean;
  minZoom: number;
  maxZoom: number;
}

/** `data/days.json`: columns with a row for each day that has a map, the oldest first. Areas in square kilometres. */
export interface Days {
  /** Local dates in the theatre's zone, such as 2025-11-04. */
  dates: string[];
  /** The moment of the day's last map, in seconds. */
  at: number[];
  /** By side: what it holds; with the grey it may hold as much as both together. */
  held: Record<string, number[]>;
  grey: number[];
}

/** `data/ground.json`: exact areas, for the changes between any two days. */
export interface Areas {
  regions: string[];
  regionNames: Record<string, Names>;
  statuses: Status[];
  /** Ground with one history: region, square kilometres, then pairs: from which row of `days.json` on it has which status (−1: not mapped). */
  ground: number[][];
}

export interface Status {
  /** "held" or "grey". */
  status: 'held' | 'grey';
  /** The holding side's id; null for grey. */
  side: string | null;
  /** contested, unknown, no_mans_land or stale; null for held ground. */
  reason: string | null;
}

/** Over which time a feature of the tiles was so, and when that was known. In seconds. */
export interface Times {
  from: number;
  until?: number;
  /** Since when it was known; absent where known at once. */
  known?: number;
  /** Until when it was held to be so; only in the superseded archive. */
  replaced?: number;
  /** When Salient's own journal learnt it; absent where that is when it was known. */
  learnt?: number;
}

/** A feature of the tiles' layer `ground`: all ground that had one status over one time. */
export interface Stretch extends Times {
  status: 'held' | 'grey';
  side?: string;
  reason?: string;
  /** Hectares of all of it. */
  ha?: number;
  /** Index into the reasons of `data/why.json`. */
  why?: number;
}

/** A feature of the tiles' layer `line`. Where no grey lies between two sides, the two edges are one, `edge` "both". */
export interface Edge extends Times {
  edge: 'held' | 'outer' | 'both';
  side: string;
}

/** `data/estimated.geojson`: probability bands of the newest estimate of each day, absent where the theatre keeps it back. */
export type Estimated = FeatureCollection<
  Polygon | MultiPolygon,
  { side: string; low: number; high: number; method: string; from: string; until: string | null }
>;

/** `data/claimed.geojson`: places a side says it took or holds, as areas with their error. */
export type Claimed = FeatureCollection<
  Polygon,
  {
    side: string;
    place: string;
    placeName: string;
    claim: string;
    claimant: string;
    quote: string;
    from: string;
    until: string | null;
    /** Why it ended: contradicted, aged out, or null while it stands. */
    ended: 'contradicted' | 'aged out' | null;
  }
>;

/** `data/layers/SOURCE/DATE.geojson`: another party's map of a day. */
export type Layer = FeatureCollection<Polygon | MultiPolygon, Status & { label: string; source: string; published: string }>;

/** `data/evidence.geojson`: what was seen. */
export type Evidence = FeatureCollection<Point, EvidenceProperties>;
export interface EvidenceProperties {
  id: string;
  side: string;
  shown: 'presence' | 'control' | 'strike';
  description: string;
  source: string;
  sourceName: string;
  seenFrom: string;
  seenUntil: string;
  posted: string;
  imported: string;
  errorM: number;
  /** Posts of the same origin, this one counted. */
  copies: number;
  urls: string[];
  steps: { step: string; outcome: string; by: string; note: string }[];
  backfilled: boolean;
}

/** `data/claims.json`: every published claim, the newest first. */
export interface Claim {
  id: string;
  report: string;
  reportTitle: string;
  reportUrl: string | null;
  source: string;
  sourceName: string;
  grade: string;
  /** Hash of the report's bytes as found. */
  original: string;
  said: string;
  claimant: string;
  claimantKind: string;
  claimantSide: string | null;
  act: string;
  cue: string | null;
  /** Null where the source's terms allow no quotation. */
  quote: string | null;
  predicate: string;
  actor: string | null;
  places: { place: string | null; name: string; lon: number | null; lat: number | null; errorM: number | null; relation: string }[];
  hedged: boolean;
  negated: boolean;
  when: { from: string; until: string | null };
  quantity: { value: number; unit: string } | null;
  standing: 'verified' | 'contradicted' | 'open';
  /** Why it stands so, with the ids of the claims or evidence that say it. */
  standingWhy: string;
  standingBy: string[];
}

/** `data/why.json`: what put ground there, by the `why` of a stretch. */
export interface Why {
  reasons: Reason[];
}
export interface Reason {
  snapshot: string;
  version: number;
  basis: { id: string; kind: 'map' | 'proposal' | 'theatre'; title: string; source: string | null; published: string | null };
  decisions: { id: string; kind: string; by: string; at: string; reason: string }[];
  evidence: string[];
  claims: string[];
  /** When the newest of its evidence was seen; null where it has none. */
  newestEvidence: string | null;
}

/** `data/places.json`: the list to search in. */
export interface PlaceEntry {
  id: string;
  names: Names;
  otherNames: string[];
  kind: string;
  region: string;
  lon: number;
  lat: number;
  population: number | null;
  /** Whether it has a page of its own under `place/ID/`. */
  page: boolean;
}

/** `data/places/ID.json`: one place. */
export interface PlacePage extends PlaceEntry {
  populationYear: number | null;
  regionNames: Names;
  /** One sentence that answers who holds it, first. */
  answer: string;
  /** Who held it over the days there are. */
  timeline: (Status & { from: string; until: string | null })[];
  /** Kilometres from its centre to the nearest edge of the line: to grey, to ground firmly held by the other side. */
  distanceKm: Range | null;
  newestEvidence: string | null;
  /** Ids in claims.json, the newest first. */
  claims: string[];
  /** Ids in evidence.geojson within 5 km, the newest first. */
  evidence: string[];
  /** What was asserted of it, with the clock of each, the newest first. */
  propositions: Proposition[];
  /** Attributed sentences on what the place is for. */
  about: { text: string; source: string }[];
}

/** Something asserted of a place: all claims of one matter, side and time. */
export interface Proposition {
  id: string;
  relation: string;
  /** A claim's predicate; destruction counts as a strike. */
  matter: string;
  side: string | null;
  state: 'open' | 'disputed' | 'denied' | 'proven' | 'refuted' | 'retracted' | 'aged_out';
  /** When it was first said, contradicted, taken back, and borne out by evidence or the map; by whom. */
  said: Turn | null;
  contradicted: Turn | null;
  retracted: Turn | null;
  proven: Turn | null;
  agesOut: string;
  /** How many reports say it, and how many independent voices these come from. */
  posts: number;
  origins: number;
  /** Ids in claims.json, the first said first. */
  claims: string[];
}
export interface Turn {
  at: string;
  who: string;
  /** The id of a claim, of evidence, or of a map; a map's `who` is `map`. */
  by: string;
}

/** `data/corrections.json`, the newest first. */
export interface Correction {
  id: string;
  at: string;
  by: string;
  subject: string;
  text: string;
}

/** `data/base/KIND.geojson`: drawn by the case; any may be absent. `data/base/index.json` lists the kinds there are. */
export type Base = FeatureCollection;
export type BaseKind = 'roads' | 'rail' | 'rivers' | 'built_up';

/** `data/head.json`: what is needed to check the site. */
export interface Head {
  /** Public entries chained in this site, and the hash of the last. */
  entries: number;
  head: string;
  /** Hash of `data/manifest.json`, which lists every file with its hash. */
  manifest: string;
  /** Ed25519 over the words `salient site`, `entries`, `head` and `manifest`, a space between each; Base64. */
  signature: string;
  /** X.509 encoding, Base64. */
  publicKey: string;
}

/** `data/manifest.json`: SHA-256 in hexadecimal digits by the path of each file, relative to the site; itself and `data/head.json` left out. */
export type Manifest = Record<string, string>;

export type { Feature };
