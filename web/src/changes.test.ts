import { expect, it } from 'vitest';
import { balance, changes, directions } from './changes';
import type { Areas } from './data';

const areas: Areas = {
  regions: ['south', 'north'], regionNames: {},
  statuses: [{ status: 'held', side: 'a', reason: null }, { status: 'held', side: 'b', reason: null }, { status: 'grey', side: null, reason: 'contested' }],
  ground: [
    [0, 10, 0, 1, 3, 0], // b's until row 3, then a's
    [0, 4, 0, 1, 2, 2], // b's, then contested
    [1, 2, 0, 0, 1, 1, 4, 0], // a's, lost in row 1, retaken in row 4
    [1, 8, 0, 1],
    [1, 1, 2, 0], // not mapped before row 2
    [1, 3, 0, 1, 3, 0],
  ],
};

it('adds up changed ground by region, before and after', () => {
  expect(changes(areas, 0, 4)).toEqual([
    { region: 0, before: 1, after: 0, km2: 10 }, { region: 0, before: 1, after: 2, km2: 4 },
    { region: 1, before: 1, after: 0, km2: 3 }, { region: 1, before: -1, after: 0, km2: 1 },
  ]);
});

it('leaves out what was lost and retaken between, and shows it where only one of both lies between', () => {
  expect(changes(areas, 0, 1)).toEqual([{ region: 1, before: 0, after: 1, km2: 2 }]);
  expect(changes(areas, 4, 4)).toEqual([]);
});

it('tells what each side gained and lost', () => {
  const changed = changes(areas, 0, 4);
  expect(balance(changed, areas, 'a')).toEqual({ gained: 14, lost: 0 });
  expect(balance(changed, areas, 'b')).toEqual({ gained: 0, lost: 17 });
});

it('tells who from, in all regions together', () => {
  expect(directions(changes(areas, 0, 4))).toEqual([{ before: 1, after: 0, km2: 13 }, { before: 1, after: 2, km2: 4 }, { before: -1, after: 0, km2: 1 }]);
});
