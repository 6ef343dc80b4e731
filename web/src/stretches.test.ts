import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import type { Times } from './data';
import { aliveIn, ALL_KNOWN, FOREVER_SECONDS, knownThen, SHOWN, type Knowledge } from './stretches';

const onMap = (times: Times, at: number, { known, clock }: Knowledge) =>
  featureFilter(SHOWN as never, 'filter', { moments: [at, known, 0, 0], clock }).filter({ zoom: 5 } as never, { type: 3, properties: times } as never);
const inPanel = (times: Times, at: number, then: Knowledge) => aliveIn(times, at) && knownThen(times, then);
const by = (known: number, clock: Knowledge['clock'] = 'source'): Knowledge => ({ known, clock });

it.each<[string, Times, number, Knowledge, boolean]>([
  ['before it began', { from: 10, until: 20 }, 9, ALL_KNOWN, false],
  ['as it began', { from: 10, until: 20 }, 10, ALL_KNOWN, true],
  ['at its last second', { from: 10, until: 20 }, 19, ALL_KNOWN, true],
  ['as it ended', { from: 10, until: 20 }, 20, ALL_KNOWN, false],
  ['long after what goes on', { from: 10 }, 1e9, ALL_KNOWN, true],
  ['known at once', { from: 10 }, 12, by(10), true],
  ['not known yet', { from: 10, known: 15 }, 12, by(14), false],
  ['known in time', { from: 10, known: 15 }, 12, by(15), true],
  ['learnt by the journal only later', { from: 10, known: 15, learnt: 99 }, 12, by(20, 'journal'), false],
  ['learnt by the journal, too', { from: 10, known: 15, learnt: 99 }, 12, by(99, 'journal'), true],
  ['held to be so until replaced', { from: 10, known: 11, replaced: 30 }, 12, by(29), true],
  ['replaced', { from: 10, known: 11, replaced: 30 }, 12, by(30), false],
  ['replaced, as all is known now', { from: 10, known: 11, replaced: 30 }, 12, ALL_KNOWN, false],
])('shows alike on the map and in the panel what is %s', (_, times, at, then, expected) => {
  expect(inPanel(times, at, then)).toBe(expected);
  expect(onMap(times, at, then)).toBe(expected);
});

it('knows everything by default', () => {
  expect(ALL_KNOWN.known).toBe(FOREVER_SECONDS);
});
