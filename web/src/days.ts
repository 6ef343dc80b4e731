/** The days of a history: every calendar day from the first map to the last, those without a map of their own too. */
import type { Days, Range } from './data';
import { DAY_MS } from './text/format';

/** One map's figures. */
export interface Day {
  date: string;
  /** The moment of its map, in milliseconds. */
  at: number;
  /** By side: square kilometres held, to held and grey together. */
  areas: Record<string, Range>;
  grey: number;
}

/** Looks up a day by its number, counted from the first. All that a moving slider asks is answered without going through the days. */
export class Calendar {
  readonly days: Days;
  /** Calendar days there are; none while there is no map. */
  readonly count: number;
  private readonly first: number;
  /** For each calendar day the row of the map that it shows. */
  private readonly rows: Int32Array;

  constructor(days: Days) {
    this.days = days;
    const numbers = days.dates.map(dayNumber);
    this.first = numbers[0] ?? 0;
    this.count = numbers.length === 0 ? 0 : (numbers.at(-1) ?? 0) - this.first + 1;
    this.rows = new Int32Array(this.count);
    for (let i = 0, row = 0; i < this.count; i++) {
      if (numbers[row + 1] === this.first + i) row++;
      this.rows[i] = row;
    }
  }

  get last(): number {
    return Math.max(0, this.count - 1);
  }

  date(day: number): string {
    return dateOf(this.first + day);
  }

  /** The day of that date, the nearest where it lies outside. */
  dayOf(date: string): number {
    return this.within(dayNumber(date) - this.first);
  }

  within(day: number): number {
    return Math.max(0, Math.min(this.last, day));
  }

  row(day: number): number {
    return this.rows[day] ?? -1;
  }

  /** Whether a map was made of that very day. */
  hasMap(day: number): boolean {
    return day === 0 ? this.count > 0 : this.row(day) !== this.row(day - 1);
  }

  /** The map that a day shows: its own, or the last before. */
  map(day: number): Day | undefined {
    return this.at(this.row(day));
  }

  /** Square kilometres that a side gained, or lost, from the map of one day to that of another. */
  change(side: string, from: number, to: number): number {
    const held = this.days.held[side];
    return (held?.[this.row(to)] ?? 0) - (held?.[this.row(from)] ?? 0);
  }

  private at(row: number): Day | undefined {
    const { dates, at, held, grey } = this.days;
    const date = dates[row];
    if (date === undefined) return undefined;
    const hatched = grey[row] ?? 0;
    const areas = Object.fromEntries(Object.entries(held).map(([side, km2]) => [side, { low: km2[row] ?? 0, high: (km2[row] ?? 0) + hatched }]));
    return { date, at: (at[row] ?? 0) * 1000, areas, grey: hatched };
  }
}

function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

function dateOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The first moment after a local date in a zone, in seconds. */
export function endOfDay(date: string, zone: string): number {
  const next = Date.parse(`${date}T00:00:00Z`) + DAY_MS;
  const guess = next - offsetMs(next, zone);
  return Math.round((next - offsetMs(guess, zone)) / 1000);
}

function offsetMs(moment: number, zone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' })
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']) - Math.floor(moment / 1000) * 1000;
}
