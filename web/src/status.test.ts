import { expect, it } from 'vitest';
import { keyOf, present, sideNamed, statusText } from './status';

const site = {
  sides: [{ id: 'a', names: { en: 'Upland', uk: 'Верховина' }, line: '#b8432b', ground: '#ecc5b6', fresh: '#d98a70' }],
  statusWords: { contested: 'Fought over' }, languages: ['en', 'uk'],
};
const grey = (reason: string) => ({ status: 'grey' as const, side: null, reason });
const held = (side: string) => ({ status: 'held' as const, side, reason: null });

it('says who holds ground, in the language asked', () => {
  expect(statusText(site, held('a'), 'en')).toBe('Held by Upland');
  expect(statusText(site, held('a'), 'uk')).toBe('Тримає Верховина');
});

it('takes the theatre’s word for grey in its first language, the catalogue’s in others', () => {
  expect(statusText(site, grey('contested'), 'en')).toBe('Fought over');
  expect(statusText(site, grey('contested'), 'uk')).toBe('Спірне');
  expect(statusText(site, grey('stale'), 'en')).toBe('Not seen lately');
});

it('does not invent a side', () => {
  expect(statusText(site, held('none'), 'en')).toBe('Not mapped');
  expect(sideNamed(site, 'b', 'en')).toBe('b');
  expect(keyOf(held('a'))).toBe('a');
  expect(keyOf(grey('unknown'))).toBe('unknown');
});

it('speaks of a third side only while it holds ground', () => {
  const sides = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const day = (low: number) => ({ areas: { a: { low: 0, high: 5 }, c: { low, high: low + 5 } } });
  expect(present(sides, day(0)).map((side) => side.id)).toEqual(['a', 'b']);
  expect(present(sides, day(3)).map((side) => side.id)).toEqual(['a', 'b', 'c']);
  expect(present(sides, undefined)).toHaveLength(2);
});
