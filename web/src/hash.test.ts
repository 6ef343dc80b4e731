import { expect, it } from 'vitest';
import { read, write, type Address } from './hash';

it.each<[string, Address]>([
  ['a day and a place on the ground', { date: '2031-04-10', position: { lon: 37.2931, lat: 48.3542, zoom: 9.5 }, selection: { kind: 'ground', at: [37.2931, 48.3542] } }],
  ['two dates beside each other', { date: '2031-04-10', compare: { mode: 'swipe', date: '2031-03-12' } }],
  ['what changed in a period, without the sightings', { compare: { mode: 'difference', date: '2031-03-12' }, period: { from: '2031-03-12', until: '2031-04-01' }, seen: false }],
  ['what was known then, by the journal', { date: '2031-04-10', known: 'journal' }],
  ['another party’s map', { layer: 'others', other: 'surveyors' }],
  ['a sighting', { layer: 'claimed', selection: { kind: 'evidence', id: 'e:12,3' } }],
])('reads back what it wrote: %s', (_, address) => {
  expect(read(`#${write(address)}`)).toEqual(address);
});

it('keeps addresses legible', () => {
  expect(write({ date: '2031-04-10', selection: { kind: 'line', at: [37.2931, 48.35] } })).toBe('date=2031-04-10&show=line:37.2931,48.3500');
});

it('leaves out what it cannot read', () => {
  expect(read('#date=yesterday&layer=guessed&at=1,2&show=line:x,y')).toEqual({});
  expect(read('#compare=swipe:&known=nobody&period=2031-04-02,2031-04-01&seen=on&date=2031-13-45')).toEqual({});
  expect(read('')).toEqual({});
});
