import { expect, it } from 'vitest';
import { Calendar } from './days';
import { across, chart, dayAt } from './series';

const BOX = { width: 116, area: 50, bars: 20, pad: 8 };
const calendar = (dates: string[], held: number[], grey = held.map(() => 0)) => new Calendar({ dates, at: dates.map((_, i) => i), held: { a: held }, grey });
const whole = (of: Calendar) => ({ from: 0, until: of.last });

it('draws from zero, with days where their dates are', () => {
  const days = calendar(['2031-03-01', '2031-03-02', '2031-03-05'], [0, 50, 100], [0, 50, 0]);
  expect(chart(days, 'a', whole(days), BOX).low).toBe('M8,50L33,26.9L108,3.7');
});

it('gives each change a bar by its size and sign, and none where nothing changed', () => {
  const days = calendar(['2031-03-01', '2031-03-02', '2031-03-03', '2031-03-04'], [10, 20, 15, 15]);
  const { gains, losses } = chart(days, 'a', whole(days), BOX);
  expect(gains).toBe('M37.8,53h7v20h-7z');
  expect(losses).toBe('M71.2,53h7v10h-7z');
});

it('draws a period alone, from the map that its first day shows', () => {
  const days = calendar(['2031-03-01', '2031-03-02', '2031-03-05', '2031-03-06'], [0, 50, 100, 100]);
  expect(chart(days, 'a', { from: 3, until: 5 }, BOX).low).toBe('M8,26.9L58,3.7L108,3.7');
});

it('stands with one day and with none', () => {
  const one = calendar(['2031-03-01'], [10]);
  expect(chart(one, 'a', whole(one), BOX).low).toBe('M108,3.7');
  const none = calendar([], []);
  expect(chart(none, 'a', whole(none), BOX)).toEqual({ band: '', low: '', gains: '', losses: '', ticks: [] });
});

it('labels no more dates than there is room for', () => {
  const dates = Array.from({ length: 1359 }, (_, i) => new Date(Date.UTC(2022, 3, 1) + i * 86_400_000).toISOString().slice(0, 10));
  const years = calendar(dates, dates.map((_, i) => i));
  const { ticks } = chart(years, 'a', whole(years), { ...BOX, width: 600 });
  expect(ticks.length).toBeLessThanOrEqual(9);
  expect(ticks.length).toBeGreaterThan(3);
});

it('finds the day at a place, and the place of a day', () => {
  expect([8, 20, 33, 108, 999, -5].map((x) => dayAt(x, { from: 0, until: 4 }, BOX))).toEqual([0, 0, 1, 4, 4, 0]);
  expect([10, 12, 14].map((day) => across(day, { from: 10, until: 14 }, BOX))).toEqual([8, 58, 108]);
});
