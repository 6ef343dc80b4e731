/** What every page knows: the site, the language, whether the ground is dark. */
import { choose, say, type Key, type Values } from './text/catalogue';
import * as format from './text/format';
import type { Claim, Names, PlaceEntry, Range, Side, Site, Status } from './data';
import type { LonLat } from './geo';
import { write, type Selection } from './hash';
import { sideColours } from './palette';
import { address } from './site';
import { sideNamed, statusText } from './status';

/** What a claim is called that says nothing of the ground. */
const UNSPECIFIC = 'background';
/** Acts that say by themselves that something is not so, or not known to be. */
const DENYING = ['denies', 'could_not_verify'];
/** Near enough to tell a town's parts apart. */
export const TOWN_ZOOM = 10.5;

export class Page {
  readonly site: Site;
  language = $state('');
  dark = $state(false);

  constructor(site: Site) {
    this.site = site;
    const asked = new URLSearchParams(location.search).get('lang');
    this.language = choose([...(asked === null ? [] : [asked]), ...navigator.languages], site.languages);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    this.dark = scheme.matches;
    scheme.addEventListener('change', () => (this.dark = scheme.matches));
  }

  /** Keeps the choice in the address, so that links within the site and links sent on keep the language. */
  speak(language: string): void {
    this.language = language;
    const query = new URLSearchParams(location.search);
    query.set('lang', language);
    history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
  }

  /** An address within the site that keeps a language that was asked for. */
  link(path: string): string {
    const asked = new URLSearchParams(location.search).has('lang');
    const [page = '', hash] = path.split('#');
    return `${page}${asked ? `?lang=${this.language}` : ''}${hash === undefined ? '' : `#${hash}`}`;
  }

  /** Opens a place's own page, or the map there where it has none. */
  visit = (place: PlaceEntry): void => {
    if (place.page) location.href = address(this.link(`place/${place.id}/`));
    else this.openMap([place.lon, place.lat], { kind: 'ground', at: [place.lon, place.lat] });
  };
  /** The address of the map at a point, with what is to be shown there. */
  mapLink = ([lon, lat]: LonLat, selection: Selection): string => this.link(`./#${write({ position: { lon, lat, zoom: TOWN_ZOOM }, selection })}`);
  openMap = (at: LonLat, selection: Selection): void => {
    location.href = address(this.mapLink(at, selection));
  };

  say = (key: Key, values?: Values): string => say(this.language, key, values);
  /** A message whose key ends in a code from the data. */
  code = (prefix: string, code: string): string => say(this.language, `${prefix}.${code.toLowerCase()}`);
  /** What a speaker does in saying something, and of what: "claims control", "reports no advance", "denies control". */
  does = ({ act, predicate, negated }: Pick<Claim, 'act' | 'predicate' | 'negated'>): string => {
    const does = this.code('act', act);
    if (predicate === UNSPECIFIC) return does;
    return this.say(negated && !DENYING.includes(act) ? 'act.ofNone' : 'act.of', { act: does, predicate: this.code('predicate', predicate) });
  };
  name = (names: Names, fallback = ''): string => format.named(names, this.language, fallback);
  side = (id: string | null): string => sideNamed(this.site, id, this.language);
  status = (status: Status): string => statusText(this.site, status, this.language);
  day = (date: string, style: format.DayStyle = 'short'): string => format.dayText(date, this.language, style);
  moment = (iso: string | number, year = true): string => format.momentText(iso, this.language, this.site.zone, year);
  date = (iso: string | number, year = true): string => format.dateText(iso, this.language, this.site.zone, year);
  span = (from: string, until: string): string => format.spanText(from, until, this.language, this.site.zone);
  age = (then: string, now: number): string => format.ageText(then, now, this.language);
  area = (area: Range): string => format.areaText(area, this.language);
  change = (km2: number, unit?: string): string => format.changeText(km2, this.language, unit);
  km2 = (km2: number): string => format.km2Text(km2, this.language);
  km = (range: Range): string => format.kmText(range, this.language);
  metres = (metres: number): string => format.metresText(metres, this.language);
  percent = (share: Range): string => format.percentText(share, this.language);
  number = (value: number): string => new Intl.NumberFormat(this.language).format(value);

  colours(side: Side): { line: string; ground: string; fresh: string } {
    return sideColours(side, this.dark);
  }
  lineOf(id: string | null): string {
    const side = this.site.sides.find((found) => found.id === id);
    return side === undefined ? 'var(--ink-2)' : this.colours(side).line;
  }
  groundOf(id: string | null): string {
    const side = this.site.sides.find((found) => found.id === id);
    return side === undefined ? 'var(--grey)' : this.colours(side).ground;
  }
}
