import { expect, it } from 'vitest';
import { ageText, areaText, changeText, dateText, dayText, kmText, metresText, momentText, named, percentText, rangeNumber, spanText } from './format';

const words = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('tells an interval with no more digits than it allows', () => {
  expect(rangeNumber({ low: 70347, high: 71492 }, 'en')).toBe('70,300–71,500');
  expect(rangeNumber({ low: 70347, high: 70349 }, 'en')).toBe('70,347–70,349');
  expect(rangeNumber({ low: 4.71, high: 5.83 }, 'en')).toBe('4.7–5.8');
  expect(rangeNumber({ low: 902.4, high: 902.4 }, 'en')).toBe('902');
});

it('gives areas, distances and changes their units', () => {
  expect(words(areaText({ low: 120, high: 180 }, 'en'))).toBe('120–180 km²');
  expect(words(kmText({ low: 1.25, high: 1.25 }, 'uk'))).toBe('1,3 км');
  expect(words(kmText({ low: 0, high: 0.01 }, 'en'))).toBe('< 0.1 km');
  expect(words(changeText(-6.42, 'en'))).toBe('−6.4 km²');
  expect(words(changeText(18.3, 'en'))).toBe('+18 km²');
  expect(words(percentText({ low: 0.3, high: 0.9 }, 'en'))).toBe('30–90 %');
  expect(words(metresText(350, 'en'))).toBe('350 m');
  expect(words(metresText(4000, 'en'))).toBe('4 km');
});

it('tells ages in hours up to two days, then in days', () => {
  const now = Date.parse('2031-04-10T21:00:00Z');
  expect(ageText('2031-04-10T20:50:00Z', now, 'en')).toBe('1 hour');
  expect(ageText('2031-04-10T02:00:00Z', now, 'en')).toBe('19 hours');
  expect(ageText('2031-04-08T10:00:00Z', now, 'en')).toBe('2 days');
  expect(ageText('2031-04-05T10:00:00Z', now, 'uk')).toBe('5 днів');
});

it('reads instants in the zone given, and bare dates in none', () => {
  expect(momentText('2025-11-04T22:30:00Z', 'en', 'Europe/Kyiv')).toBe('5 Nov 2025, 00:30');
  expect(dateText('2025-11-04T22:30:00Z', 'en', 'Europe/Kyiv', false)).toBe('5 Nov');
  expect(dayText('2025-11-04', 'en')).toBe('4 Nov 2025');
  expect(dayText('2025-11-04', 'uk', 'long')).toMatch(/^Вівторок/);
});

it('tells a whole local day as one date and more as two', () => {
  expect(spanText('2025-11-03T22:00:00Z', '2025-11-04T22:00:00Z', 'en', 'Europe/Kyiv')).toBe('4 Nov 2025');
  expect(spanText('2025-11-03T22:00:00Z', '2025-11-06T22:00:00Z', 'en', 'Europe/Kyiv').replace(/\s/g, ' ')).toMatch(/^4 ?– ?6 Nov 2025$/);
});

it('names in the language asked, or in the first there is', () => {
  expect(named({ en: 'Birch', uk: 'Березове' }, 'uk')).toBe('Березове');
  expect(named({ uk: 'Березове' }, 'en')).toBe('Березове');
  expect(named({}, 'en', 'birch')).toBe('birch');
});
