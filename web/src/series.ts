/** The chart of held ground over time: where its parts lie in a box of given width. */
import type { Calendar } from './days';
import { DAY_MS } from './text/format';
import type { Period } from './view.svelte';

export interface Chart {
  band: string;
  low: string;
  /** The daily changes as one path of bars each: ground gained, ground lost. */
  gains: string;
  losses: string;
  ticks: { x: number; date: string; year: boolean }[];
}

export interface Box {
  width: number;
  /** Height of the area from zero, and of the daily bars under it. */
  area: number;
  bars: number;
  pad: number;
}

/** Least room for a label, in CSS pixels. */
const LABEL_PX = 74;

/** Where a day lies across. */
export function across(day: number, { from, until }: Period, { width, pad }: Box): number {
  const inner = width - 2 * pad;
  return round(pad + (until === from ? inner : ((day - from) / (until - from)) * inner));
}

/** The day that lies nearest to a place across. */
export function dayAt(x: number, { from, until }: Period, { width, pad }: Box): number {
  const share = (x - pad) / Math.max(1, width - 2 * pad);
  return Math.round(from + Math.max(0, Math.min(1, share)) * (until - from));
}

export function chart(calendar: Calendar, side: string, period: Period, box: Box): Chart {
  const days = calendar.count === 0 ? [] : Array.from({ length: period.until - period.from + 1 }, (_, i) => period.from + i).filter((day) => day === period.from || calendar.hasMap(day));
  const held = (day: number) => calendar.days.held[side]?.[calendar.row(day)] ?? 0;
  const grey = (day: number) => calendar.days.grey[calendar.row(day)] ?? 0;
  const top = Math.max(1, ...days.map((day) => held(day) + grey(day))) * 1.08;
  const up = (km2: number) => round(box.area - (km2 / top) * box.area);
  const edge = (value: (day: number) => number) => days.map((day) => `${across(day, period, box)},${up(value(day))}`);
  const low = edge(held);
  return {
    band: path([...low, ...edge((day) => held(day) + grey(day)).reverse()], 'Z'),
    low: path(low),
    ...bars(days.filter((day) => day > 0).map((day) => ({ day, change: calendar.change(side, day - 1, day) })), period, box),
    ticks: calendar.count === 0 ? [] : ticks(calendar, period, box),
  };
}

function path(points: readonly string[], end = ''): string {
  return points.length === 0 ? '' : `M${points.join('L')}${end}`;
}

function bars(changes: readonly { day: number; change: number }[], period: Period, box: Box): Pick<Chart, 'gains' | 'losses'> {
  const most = Math.max(1e-9, ...changes.map(({ change }) => Math.abs(change)));
  const width = round(Math.max(1, Math.min(7, ((box.width - 2 * box.pad) / (period.until - period.from + 1)) * 0.6)));
  const draw = (wanted: boolean) =>
    changes
      .filter(({ change }) => change > 0 === wanted)
      .map(({ day, change }) => ({ x: round(across(day, period, box) - width / 2), height: round((Math.abs(change) / most) * box.bars) }))
      .filter(({ height }) => height >= 0.5)
      .map(({ x, height }) => `M${x},${box.area + 3}h${width}v${height}h-${width}z`)
      .join('');
  return { gains: draw(true), losses: draw(false) };
}

/** Days, months or years, as many as there is room for. */
function ticks(calendar: Calendar, period: Period, box: Box): Chart['ticks'] {
  const [first, last] = [period.from, period.until].map((day) => Date.parse(calendar.date(day)));
  if (first === undefined || last === undefined) return [];
  const room = Math.max(1, Math.floor(box.width / LABEL_PX));
  const dates = (last - first) / DAY_MS < 75 ? everyDays(first, last, room) : everyMonths(first, last, room);
  return dates.map((ms, i) => {
    const date = new Date(ms).toISOString().slice(0, 10);
    return { x: across(period.from + Math.round((ms - first) / DAY_MS), period, box), date, year: i === 0 || date.slice(5, 7) === '01' };
  });
}

function everyDays(first: number, last: number, room: number): number[] {
  const count = Math.round((last - first) / DAY_MS);
  const step = [1, 2, 7, 14, 28].find((days) => count / days <= room) ?? 28;
  return Array.from({ length: Math.floor(count / step) + 1 }, (_, i) => first + i * step * DAY_MS);
}

function everyMonths(first: number, last: number, room: number): number[] {
  const [from, to] = [new Date(first), new Date(last)];
  const count = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const step = [1, 2, 3, 6, 12, 24].find((months) => count / months <= room) ?? 60;
  const start = Math.ceil((from.getUTCMonth() + (from.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  return Array.from({ length: count + 1 }, (_, i) => Date.UTC(from.getUTCFullYear(), start + i * step, 1)).filter((ms) => ms <= last);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
