import { expect, it } from 'vitest';
import { TOWNS } from '../fixture/said.ts';
import { plain, PlaceIndex } from './search';

const index = new PlaceIndex(TOWNS);
const first = (text: string) => index.find(text)[0]?.id;

it('compares without case, accents, hyphens and apostrophes, and takes look-alike letters for one', () => {
  expect(plain('Elm-on-Water')).toBe('elm on water');
  expect(plain("В'язівка")).toBe(plain('вязивка'));
  expect(plain('Łódź')).toBe('lodz');
  expect(plain('Берёзовое')).toBe('березовое');
});

it.each([['Birch', 'birch'], ['березове', 'birch'], ['БЕРЕЗОВОЕ', 'birch'], ['birkby', 'birch'], ['вязивка', 'elm'], ['elm on', 'elm'], ['water', 'elm'], ['Кедровка', 'cedar']])('finds %s', (text, id) => {
  expect(first(text)).toBe(id);
});

it.each([['brich', undefined], ['bitch', 'birch'], ['birchh', 'birch'], ['haze', 'hazel'], ['hazzel', 'hazel']])('forgives one letter wrong, missing or too many: %s', (text, id) => {
  expect(first(text)).toBe(id);
});

it('finds nothing for nothing', () => {
  expect(index.find('  ')).toEqual([]);
  expect(index.find('zzzz')).toEqual([]);
});

it('prefers the larger place of equal matches', () => {
  const twins = [{ ...TOWNS[4]!, id: 'small', population: 10 }, { ...TOWNS[4]!, id: 'large', population: 10_000 }];
  expect(new PlaceIndex(twins).find('hazel').map((place) => place.id)).toEqual(['large', 'small']);
});
