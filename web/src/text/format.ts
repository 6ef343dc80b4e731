/** Dates, intervals and distances as words, in a language and the theatre's zone. */
import type { Names, Range } from '../data';
import { say } from './catalogue';

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NBSP = '\u00a0';
/** Ages are told in hours up to here: two days. */
const HOURS_UP_TO = 48;
/** The smallest distance worth telling: the precision of what a map of this kind draws. */
const LEAST_KM = 0.1;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Formats are kept: making one takes longer than all else that a step of the slider does. */
function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = dateFormats.get(key) ?? new Intl.DateTimeFormat(inBritishOrder(language), options);
  dateFormats.set(key, found);
  return found;
}

function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = numberFormats.get(key) ?? new Intl.NumberFormat(language, options);
  numberFormats.set(key, found);
  return found;
}

/** The name in a language, or in the first there is. */
export function named(names: Names, language: string, fallback = ''): string {
  return names[language] ?? Object.values(names)[0] ?? fallback;
}

export type DayStyle = 'long' | 'middle' | 'short' | 'noYear';

/** A local date such as 2025-11-04, which has no zone of its own. */
export function dayText(date: string, language: string, style: DayStyle = 'short'): string {
  const options: Intl.DateTimeFormatOptions = {
    long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const,
    middle: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const,
    short: { day: 'numeric', month: 'short', year: 'numeric' } as const,
    noYear: { day: 'numeric', month: 'short' } as const,
  }[style];
  return capital(dateFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)), language);
}

/** An instant as date and time of day in a zone. */
export function momentText(iso: string | number, language: string, zone: string, year = true): string {
  return dateFormat(language, {
    day: 'numeric', month: 'short', ...(year ? { year: 'numeric' } : {}), hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone,
  }).format(new Date(iso));
}

/** An instant as the date it falls on in a zone. */
export function dateText(iso: string | number, language: string, zone: string, year = true): string {
  return dateFormat(language, {
    day: 'numeric', month: 'short', ...(year ? { year: 'numeric' } : {}), timeZone: zone,
  }).format(new Date(iso));
}

/** A half-open span of instants as one date or two. */
export function spanText(from: string, until: string, language: string, zone: string): string {
  const first = dateText(from, language, zone);
  const last = dateText(Math.max(Date.parse(from), Date.parse(until) - 1), language, zone);
  if (first === last) return first;
  return dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone })
    .formatRange(new Date(from), new Date(Math.max(Date.parse(from), Date.parse(until) - 1)));
}

/** How long ago, in hours from one up to two days, then in whole days. */
export function ageText(then: string, now: number, language: string, display: 'long' | 'short' = 'long'): string {
  const hours = Math.max(0, (now - Date.parse(then)) / HOUR_MS);
  const [value, unit] = hours < HOURS_UP_TO ? [Math.max(1, Math.floor(hours)), 'hour'] : [Math.floor(hours / 24), 'day'];
  return numberFormat(language, { style: 'unit', unit, unitDisplay: display }).format(value);
}

/** Square kilometres from low to high, with no more digits than the interval allows. */
export function areaText(area: Range, language: string): string {
  return `${rangeNumber(area, language)}${NBSP}${say(language, 'unit.km2')}`;
}

export function kmText(distance: Range, language: string): string {
  if (distance.high < LEAST_KM / 2) return `< ${rangeNumber({ low: LEAST_KM, high: LEAST_KM }, language)}${NBSP}${say(language, 'unit.km')}`;
  return `${rangeNumber(distance, language)}${NBSP}${say(language, 'unit.km')}`;
}

/** A probability from low to high. */
export function percentText({ low, high }: Range, language: string): string {
  return `${rangeNumber({ low: Math.round(low * 100), high: Math.round(high * 100) }, language)}${NBSP}%`;
}

export function metresText(metres: number, language: string): string {
  return metres < 1000
    ? `${numberFormat(language).format(Math.round(metres))}${NBSP}${say(language, 'unit.m')}`
    : kmText({ low: metres / 1000, high: metres / 1000 }, language);
}

/** An exact area without its unit: a tenth where it is small. */
export function km2Text(km2: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: km2 < 100 ? 1 : 0 }).format(km2);
}

/** A change with its sign. */
export function changeText(km2: number, language: string, unit = `${NBSP}${say(language, 'unit.km2')}`): string {
  const digits = Math.abs(km2) < 10 ? 1 : 0;
  return `${numberFormat(language, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(km2)}${unit}`.replace('-', '−');
}

export function rangeNumber({ low, high }: Range, language: string): string {
  const step = stepOf(low, high);
  const digits = step < 1 ? Math.round(-Math.log10(step)) : 0;
  const text = (value: number) =>
    numberFormat(language, { maximumFractionDigits: digits, minimumFractionDigits: 0 }).format(Math.round(value / step) * step);
  const [from, to] = [text(low), text(high)];
  return from === to ? from : `${from}–${to}`;
}

/** The smallest step worth telling: a tenth of the interval's own magnitude, and never finer than a tenth under ten, one above. */
function stepOf(low: number, high: number): number {
  const finest = Math.abs(high) < 10 ? 0.1 : 1;
  const width = high - low;
  return width > 0 ? Math.max(finest, 10 ** (Math.floor(Math.log10(width)) - 1)) : finest;
}

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** A bare language tag gets a region whose dates begin with the day, as the theatre's readers expect. */
function inBritishOrder(language: string): string[] {
  return language.includes('-') ? [language] : [`${language}-GB`, language];
}
