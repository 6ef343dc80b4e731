import { describe, expect, it } from 'vitest';
import { catalogues, choose, FALLBACK, say, type Catalogue } from './catalogue';

const reference = catalogues[FALLBACK] as Catalogue;
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]).sort();
const texts = (message: Catalogue[string]) => (typeof message === 'string' ? [message] : Object.values(message));

describe.each(Object.entries(catalogues))('the catalogue %s', (language, catalogue) => {
  it('has the keys that all have', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(reference).sort());
  });

  it('has a text for each plural category of its language', () => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, message] of Object.entries(catalogue)) {
      if (typeof message !== 'string') expect([key, Object.keys(message).sort()]).toEqual([key, categories]);
    }
  });

  it('fills the holes that the reference fills, save a number of one', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      const allowed = new Set(texts(reference[key] ?? '').flatMap(holes));
      for (const text of texts(message)) for (const hole of holes(text)) expect([key, allowed.has(hole ?? '')]).toEqual([key, true]);
    }
  });
});

it('chooses the plural that the language asks for', () => {
  expect([1, 2, 5, 21].map((n) => say('uk', 'seen.copies.value', { n }))).toEqual(['1 допис', '2 дописи, 1 походження', '5 дописів, 1 походження', '21 допис']);
  expect([1, 2].map((n) => say('en', 'seen.copies.value', { n }))).toEqual(['1 post', '2 posts, 1 origin']);
});

it('falls back to the reference where a language has no catalogue, and to the key where none has the message', () => {
  expect(say('xx', 'play')).toBe('Play');
  expect(say('en', 'act.sings')).toBe('act.sings');
});

it('writes years without a thousands mark', () => {
  expect(say('en', 'place.peopleYear', { n: 60127, year: 2022 })).toBe('60,127 people in 2022');
});

it('chooses the first wanted language that the theatre has', () => {
  expect(choose(['pl', 'uk-UA', 'en'], ['en', 'uk'])).toBe('uk');
  expect(choose(['pl'], ['uk', 'en'])).toBe('uk');
  expect(choose([], [])).toBe(FALLBACK);
});
