/** The chart of held ground over time: where its parts lie in a box of given width. */
import type { Day } from './data';
import { DAY_MS } from './text/format';

export interface Chart {
  /** Middle of each day's place across. */
  xs: number[];
  band: string;
  low: string;
  bars: { x: number; y: number; width: number; height: number; gain: boolean }[];
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

export function chart(days: readonly Day[], side: string, box: Box): Chart {
  const times = days.map((day) => Date.parse(day.validAt));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const inner = box.width - 2 * box.pad;
  const across = (ms: number) => box.pad + (last === first ? inner : ((ms - first) / (last - first)) * inner);
  const xs = times.map(across);
  const top = Math.max(1, ...days.map((day) => day.areas[side]?.high ?? 0)) * 1.08;
  const up = (km2: number) => round(box.area - (km2 / top) * box.area);
  const edge = (which: 'low' | 'high') => days.map((day, i) => `${round(xs[i] ?? 0)},${up(day.areas[side]?.[which] ?? 0)}`);
  return {
    xs,
    band: `M${[...edge('low'), ...edge('high').reverse()].join('L')}Z`,
    low: `M${edge('low').join('L')}`,
    bars: bars(days, side, xs, box),
    ticks: ticks(first, last, across, box.width),
  };
}

function bars(days: readonly Day[], side: string, xs: readonly number[], box: Box): Chart['bars'] {
  const changes = days.map((day) => day.change?.[side] ?? 0);
  const most = Math.max(1e-9, ...changes.map(Math.abs));
  const width = Math.max(1, Math.min(7, ((box.width - 2 * box.pad) / Math.max(1, days.length)) * 0.6));
  return changes.flatMap((change, i) => {
    const height = round((Math.abs(change) / most) * box.bars);
    return height < 0.5 ? [] : [{ x: round((xs[i] ?? 0) - width / 2), y: box.area + 3, width: round(width), height, gain: change > 0 }];
  });
}

/** Days, months or years, as many as there is room for. */
function ticks(first: number, last: number, across: (ms: number) => number, width: number): Chart['ticks'] {
  const room = Math.max(1, Math.floor(width / LABEL_PX));
  const dates = (last - first) / DAY_MS < 75 ? everyDays(first, last, room) : everyMonths(first, last, room);
  return dates.map((ms, i) => {
    const date = new Date(ms).toISOString().slice(0, 10);
    return { x: round(across(ms)), date, year: i === 0 || date.slice(5, 7) === '01' };
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

/** The day whose place lies nearest. */
export function nearest(xs: readonly number[], x: number): number {
  return xs.reduce((best, at, i) => (Math.abs(at - x) < Math.abs((xs[best] ?? Infinity) - x) ? i : best), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
