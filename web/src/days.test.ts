import { expect, it } from 'vitest';
import { Calendar, endOfDay } from './days';

const calendar = new Calendar({ dates: ['2031-02-27', '2031-03-01', '2031-03-04'], at: [100, 200, 300], held: { a: [10, 12, 9], b: [5, 5, 5] }, grey: [1, 2, 3] });

it('counts every calendar day from the first map to the last', () => {
  expect(calendar.count).toBe(6);
  expect(Array.from({ length: 6 }, (_, day) => calendar.date(day))).toEqual(['2031-02-27', '2031-02-28', '2031-03-01', '2031-03-02', '2031-03-03', '2031-03-04']);
});

it('shows the map before on a day without one, and says that it has none', () => {
  expect(Array.from({ length: 6 }, (_, day) => [calendar.row(day), calendar.hasMap(day)])).toEqual([[0, true], [0, false], [1, true], [1, false], [1, false], [2, true]]);
  expect(calendar.map(4)).toEqual({ date: '2031-03-01', at: 200_000, areas: { a: { low: 12, high: 14 }, b: { low: 5, high: 7 } }, grey: 2 });
});

it('finds a date, or the nearest there is', () => {
  expect([calendar.dayOf('2031-03-02'), calendar.dayOf('1999-01-01'), calendar.dayOf('2040-01-01')]).toEqual([3, 0, 5]);
});

it('tells what changed between two days', () => {
  expect(calendar.change('a', 0, 5)).toBe(-1);
  expect(calendar.change('nobody', 0, 5)).toBe(0);
});

it('stands without a map', () => {
  const none = new Calendar({ dates: [], at: [], held: {}, grey: [] });
  expect([none.count, none.last, none.map(0), none.hasMap(0)]).toEqual([0, 0, undefined, false]);
});

it.each([
  // Kyiv is two hours ahead in winter, three in summer; its clocks went forward on 30 March 2025 and back on 26 October 2025.
  ['2025-11-12', 'Europe/Kyiv', '2025-11-12T22:00:00Z'], ['2025-08-03', 'Europe/Kyiv', '2025-08-03T21:00:00Z'],
  ['2025-03-29', 'Europe/Kyiv', '2025-03-29T22:00:00Z'], ['2025-03-30', 'Europe/Kyiv', '2025-03-30T21:00:00Z'], ['2025-10-26', 'Europe/Kyiv', '2025-10-26T22:00:00Z'],
])('ends %s in %s at %s', (date, zone, expected) => {
  expect(endOfDay(date, zone)).toBe(Date.parse(expected) / 1000);
});
