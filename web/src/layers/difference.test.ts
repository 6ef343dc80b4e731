import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { ALL_KNOWN } from '../stretches';
import { GAINED, LOST } from './difference';

const drawn = (filter: unknown, times: object) =>
  featureFilter(filter as never, 'filter', { moments: [20, ALL_KNOWN.known, 10, 20], clock: ALL_KNOWN.clock }).filter({ zoom: 5 } as never, { type: 3, properties: { status: 'held', side: 'a', ...times } } as never);

it.each([
  ['held throughout', { from: 5 }, false, false],
  ['gained between', { from: 15 }, true, false],
  ['gained on the later day itself', { from: 20 }, true, false],
  ['held on the earlier day already', { from: 10 }, false, false],
  ['lost between', { from: 5, until: 15 }, false, true],
  ['lost on the later day itself', { from: 5, until: 20 }, false, true],
  ['gained and lost between', { from: 12, until: 15 }, false, false],
  ['lost after', { from: 5, until: 21 }, false, false],
  ['gained, and lost after', { from: 12, until: 21 }, true, false],
])('draws what was %s', (_, times, gained, lost) => {
  expect([drawn(GAINED, times), drawn(LOST, times)]).toEqual([gained, lost]);
});
