import { expect, it } from 'vitest';
import type { Day } from './data';
import { chart, nearest } from './series';

const day = (date: string, low: number, high: number, change: number | null): Day => ({
  date, validAt: `${date}T21:00:00Z`, snapshot: 's', version: 1, areas: { a: { low, high } }, grey: high - low, change: change === null ? null : { a: change },
});
const BOX = { width: 116, area: 50, bars: 20, pad: 8 };

it('draws from zero, with days where their dates are', () => {
  const drawn = chart([day('2031-03-01', 0, 0, null), day('2031-03-02', 50, 100, 50), day('2031-03-05', 100, 100, 50)], 'a', BOX);
  expect(drawn.xs).toEqual([8, 33, 108]);
  expect(drawn.low).toBe('M8,50L33,26.9L108,3.7');
});

it('gives each change a bar by its size and sign, and none where nothing changed', () => {
  const { bars } = chart([day('2031-03-01', 10, 10, null), day('2031-03-02', 20, 20, 10), day('2031-03-03', 15, 15, -5), day('2031-03-04', 15, 15, 0)], 'a', BOX);
  expect(bars.map(({ height, gain }) => [height, gain])).toEqual([[20, true], [10, false]]);
});

it('stands with one day and with none', () => {
  expect(chart([day('2031-03-01', 10, 10, null)], 'a', BOX).xs).toEqual([108]);
  expect(chart([], 'a', BOX).bars).toEqual([]);
});

it('labels no more dates than there is room for', () => {
  const years = Array.from({ length: 1359 }, (_, i) => day(new Date(Date.UTC(2022, 3, 1) + i * 86_400_000).toISOString().slice(0, 10), i, i, 1));
  const { ticks } = chart(years, 'a', { ...BOX, width: 600 });
  expect(ticks.length).toBeLessThanOrEqual(9);
  expect(ticks.length).toBeGreaterThan(3);
});

it('finds the nearest day', () => {
  expect(nearest([8, 33, 108], 60)).toBe(1);
  expect(nearest([8, 33, 108], 999)).toBe(2);
});
