import { expect, it } from 'vitest';
import type { Times } from '../data';
import { aliveIn, ALL_KNOWN, FOREVER_SECONDS, knownThen, type Knowledge } from '../stretches';
import { edgeRecord, ENDLESS, groundRecord, NOBODY, passes, sinceEpoch } from './record';

const KEY = { epoch: 1000, sides: ['a', 'b'] };
const drawn = (times: Times, at: number, { known, clock }: Knowledge) =>
  passes(Uint32Array.from(groundRecord({ status: 'held', side: 'a', ...times }, KEY)), 0, { at: sinceEpoch(at, KEY.epoch), known: sinceEpoch(known, KEY.epoch), journal: clock === 'journal' });
const inPanel = (times: Times, at: number, then: Knowledge) => aliveIn(times, at) && knownThen(times, then);
const by = (known: number, clock: Knowledge['clock'] = 'source'): Knowledge => ({ known, clock });

it.each<[string, Times, number, Knowledge, boolean]>([
  ['before it began', { from: 1010, until: 1020 }, 1009, ALL_KNOWN, false],
  ['as it began', { from: 1010, until: 1020 }, 1010, ALL_KNOWN, true],
  ['at its last second', { from: 1010, until: 1020 }, 1019.9, ALL_KNOWN, true],
  ['as it ended', { from: 1010, until: 1020 }, 1020, ALL_KNOWN, false],
  ['long after what goes on', { from: 1010 }, 4e9, ALL_KNOWN, true],
  ['known at once', { from: 1010 }, 1012, by(1010), true],
  ['not known yet', { from: 1010, known: 1015 }, 1012, by(1014), false],
  ['known in time', { from: 1010, known: 1015 }, 1012, by(1015), true],
  ['learnt by the journal only later', { from: 1010, known: 1015, learnt: 1099 }, 1012, by(1020, 'journal'), false],
  ['learnt by the journal, too', { from: 1010, known: 1015, learnt: 1099 }, 1012, by(1099, 'journal'), true],
  ['held to be so until replaced', { from: 1010, known: 1011, replaced: 1030 }, 1012, by(1029), true],
  ['replaced', { from: 1010, known: 1011, replaced: 1030 }, 1012, by(1030), false],
  ['replaced, as all is known now', { from: 1010, known: 1011, replaced: 1030 }, 1012, ALL_KNOWN, false],
])('shows alike on the map and in the panel what is %s', (_, times, at, then, expected) => {
  expect(inPanel(times, at, then)).toBe(expected);
  expect(drawn(times, at, then)).toBe(expected);
});

it('tells sides, reasons and edges apart in one number', () => {
  const kind = (record: number[]) => record[5];
  expect(kind(groundRecord({ status: 'held', side: 'b', from: 1000 }, KEY))).toBe(1);
  expect(kind(groundRecord({ status: 'grey', reason: 'no_mans_land', from: 1000 }, KEY))).toBe(NOBODY + 3 * 256);
  expect(kind(groundRecord({ status: 'grey', reason: 'unheard of', from: 1000 }, KEY))).toBe(NOBODY + 2 * 256);
  expect(kind(groundRecord({ status: 'held', side: 'c', from: 1000 }, KEY))).toBe(NOBODY);
  expect(kind(edgeRecord({ edge: 'outer', side: 'a', from: 1000 }, KEY))).toBe(65_536);
  expect(kind(edgeRecord({ edge: 'both', side: 'b', from: 1000 }, KEY))).toBe(1);
});

it('counts what lies before the epoch as its beginning, and what has no end as endless', () => {
  expect([sinceEpoch(999, 1000), sinceEpoch(1000, 1000), sinceEpoch(1001.7, 1000), sinceEpoch(FOREVER_SECONDS, 1000)]).toEqual([0, 0, 1, ENDLESS]);
});
